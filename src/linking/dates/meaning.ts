/** What words of time mean, before it is known which day they are. */
import type { mods } from './found-date';
import type { TimeUnit } from './vocabulary';

export type Mod = (typeof mods)[number];

/** A part of a month, a year or a decade: its second half, its last quarter. */
export interface PartOfPeriod {
  readonly unit: TimeUnit;
  /** From 1; -1 is the last. */
  readonly number: number;
}

/** A place in the calendar, as far as it is named. */
export interface CalendarDate {
  readonly is: 'point';
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  /** 0 is Monday. */
  readonly weekday?: number;
  /** EDTF: 21 spring to 24 winter. */
  readonly season?: number;
  /** The first year of a decade, or the first of a century. */
  readonly decade?: number;
  readonly century?: number;
  readonly part?: PartOfPeriod;
  readonly mod?: Mod;
  readonly about?: boolean;
  /** The year had two digits, or the numbers could be read in another order. */
  readonly chosen?: boolean;
  /** The two numbers of a date whose order the text must tell: `11/10/2020`. */
  readonly numbers?: readonly [number, number];
}

export type Meaning =
  | CalendarDate
  /** Days from the day of publication, or from the last date told. */
  | { readonly is: 'day'; readonly offset: number; readonly from: 'published' | 'told' }
  /** Last week, this summer, next Friday; `step` -1, 0, 1. */
  | {
      readonly is: 'shifted';
      readonly unit: TimeUnit | 'season' | 'monthName' | 'weekday';
      /** Which season, month or weekday. */
      readonly which: number;
      readonly step: number;
      /** `either`: as the tense of the sentence says. */
      readonly from: 'published' | 'told' | 'either';
      /** The day, where one is named: 27 August of last year. */
      readonly day?: number;
      /** The step is of years: spring of last year. */
      readonly ofYear?: boolean;
      readonly mod?: Mod;
      readonly part?: PartOfPeriod;
    }
  /** Three weeks later. */
  | {
      readonly is: 'counted';
      readonly count: number;
      readonly unit: TimeUnit;
      readonly from: 'published' | 'told' | 'either';
      readonly about: boolean;
    }
  | { readonly is: 'range'; readonly first: CalendarDate; readonly last: CalendarDate }
  | { readonly is: 'recurring'; readonly month?: number; readonly day?: number };

/** Words of a text and what they mean. Offsets are UTF-16 code units, half-open. */
export interface Expression {
  readonly start: number;
  readonly end: number;
  readonly meaning: Meaning;
}
