/**
 * Days, months and years without time zones. A date is an EDTF string of level 0 or 1: its length is
 * its precision (`2020`, `2020-11`, `2020-11-10`), and `edtf-date.ts` reads the rest (`2020-11-20~`).
 */
import { readDate, type EdtfDate, type EdtfPrecision } from './edtf-date';

export type Precision = EdtfPrecision;

export interface Interval {
  /** First date that belongs to the interval; null is open. */
  readonly from: string | null;
  /** Last date that belongs to the interval; null is open. */
  readonly to: string | null;
}

const plain = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/**
 * Whether the text is a year, month or day that exists, and nothing more: what a reader types, an
 * address has and `<time datetime>` takes. Dates of the record may be of level 1: `isEdtfDate`.
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

/** The date as `<time datetime>` may have it; undefined where HTML has no way to write it. */
export function datetimeOf(date: string | null): string | undefined {
  return date !== null && isDate(date) && !date.startsWith('0000') ? date : undefined;
}

/** The precision that a date is written with. Throws on text that is no date. */
export function precisionOf(date: string): Precision {
  return read(date).precision;
}

/** The first day that a date may mean: `2020-11` -> `2020-11-01`. Throws on text that is no date. */
export function firstDay(date: string): string {
  return read(date).first;
}

/** The last day that a date may mean: `2020-02` -> `2020-02-29`. Throws on text that is no date. */
export function lastDay(date: string): string {
  return read(date).last;
}

/** Whether an interval runs forwards: its last day is not before its first. */
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
