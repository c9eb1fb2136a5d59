import type { Precision } from '../chronology/dates';

/** How far a date is to be believed, as EDTF marks it: `~`, `?` and `%`. */
export type DateMark = 'approximate' | 'uncertain' | 'both';

/** What dates need beside the names of months. */
export interface DateWords {
  /** Before or behind a date that stands alone: about 20 November 2020. */
  readonly marked: Readonly<Record<DateMark, (date: string, precision: Precision) => string>>;
  /** In brackets behind a date in a sentence: from 20 November 2020 (approximately). */
  readonly mark: Readonly<Record<DateMark, string>>;
  /** Spring, summer, autumn and winter of a year; a winter goes on into the next year. */
  readonly season: readonly [
    spring: (year: number) => string,
    summer: (year: number) => string,
    autumn: (year: number) => string,
    winter: (year: number) => string,
  ];
}
