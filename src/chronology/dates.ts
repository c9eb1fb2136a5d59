/**
 * Days, months and years without time zones. A date is an EDTF string of level 0 or 1. The length
 * of a level 0 date is its precision (`2020`, `2020-11`, `2020-11-10`); `edtf-date.ts` reads the
 * rest (`2020-11-20~`).
 */
import { readDate, type EdtfDate, type EdtfPrecision } from './edtf-date';

export type Precision = EdtfPrecision;

export interface Interval {
  /** The first date that belongs to the interval; null is open. */
  readonly from: string | null;
  /** The last date that belongs to the interval; null is open. */
  readonly to: string | null;
}

const plain = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/**
 * Whether the text is a plain year, month or day that exists: the form that readers type, addresses
 * hold and `<time datetime>` takes. Dates of the record may be of level 1: `isEdtfDate`.
 */
export function isDate(text: string): boolean {
  if (!plain.test(text)) return false;
  const reading = readDate(text);
  return 'date' in reading && reading.date.precision !== 'season';
}

/** Whether the text is one date of EDTF level 0 or 1. */
export function isEdtfDate(text: string): boolean {
  return 'date' in readDate(text);
}

/** The date in the form that `<time datetime>` takes; undefined where HTML has none for it. */
export function datetimeOf(date: string | null): string | undefined {
  return date !== null && isDate(date) && !date.startsWith('0000') ? date : undefined;
}

/** The precision that a date is written with. Throws on text that is no date. */
export function precisionOf(date: string): Precision {
  return read(date).precision;
}

/** The first day that a date may mean: `2020-11` -> `2020-11-01`. Throws on any other text. */
export function firstDay(date: string): string {
  return read(date).first;
}

/** The last day that a date may mean: `2020-02` -> `2020-02-29`. Throws on text that is no date. */
export function lastDay(date: string): string {
  return read(date).last;
}

/** Whether an interval does not end before it begins. */
export function isOrdered({ from, to }: Interval): boolean {
  return from === null || to === null || firstDay(from) <= lastDay(to);
}

/** Whether a day may lie in an interval, both ends included. */
export function includesDay({ from, to }: Interval, day: string): boolean {
  return (from === null || firstDay(from) <= day) && (to === null || day <= lastDay(to));
}

function read(text: string): EdtfDate {
  const reading = readDate(text);
  if ('trouble' in reading) throw new Error(`Not a date: ${JSON.stringify(text)}`);
  return reading.date;
}
