/**
 * Days, months and years without time zones. A date is an EDTF level 0 string whose length is its
 * precision: `2020`, `2020-11`, `2020-11-10` (https://www.loc.gov/standards/datetime/).
 */
export type Precision = 'year' | 'month' | 'day';

export interface Interval {
  /** First date that belongs to the interval; null is open. */
  readonly from: string | null;
  /** Last date that belongs to the interval; null is open. */
  readonly to: string | null;
}

const pattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Whether the text is a year, month or day that exists. */
export function isDate(text: string): boolean {
  const match = pattern.exec(text);
  if (!match) return false;
  const [, year, month, day] = match;
  if (month === undefined) return true;
  if (Number(month) < 1 || Number(month) > 12) return false;
  if (day === undefined) return true;
  return Number(day) >= 1 && Number(day) <= daysInMonth(Number(year), Number(month));
}

/** The precision that a date is written with. Throws on text that is no date. */
export function precisionOf(date: string): Precision {
  if (!isDate(date)) throw new Error(`Not a date: ${JSON.stringify(date)}`);
  return date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day';
}

/** The first day that a date may mean: `2020-11` -> `2020-11-01`. */
export function firstDay(date: string): string {
  const precision = precisionOf(date);
  return precision === 'year' ? `${date}-01-01` : precision === 'month' ? `${date}-01` : date;
}

/** The last day that a date may mean: `2020-02` -> `2020-02-29`. */
export function lastDay(date: string): string {
  const precision = precisionOf(date);
  if (precision === 'year') return `${date}-12-31`;
  if (precision === 'day') return date;
  const [year, month] = date.split('-').map(Number) as [number, number];
  return `${date}-${String(daysInMonth(year, month)).padStart(2, '0')}`;
}

/** Whether an interval runs forwards: its last day is not before its first. */
export function isOrdered({ from, to }: Interval): boolean {
  return from === null || to === null || firstDay(from) <= lastDay(to);
}

/** Whether a day may lie in an interval, both ends included. */
export function includesDay({ from, to }: Interval, day: string): boolean {
  return (from === null || firstDay(from) <= day) && (to === null || day <= lastDay(to));
}

function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}
