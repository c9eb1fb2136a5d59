/**
 * EDTF strings <-> intervals: a date (`2020-11`, `2020-11-20~`), an interval
 * (`2020-09-27/2020-11-10`), one with an open end (`2020-11-10/..`, `../1993`) or with one that is
 * not known (`2020-11-10/`, `/1993`), https://www.loc.gov/standards/datetime/.
 */
import { isOrdered, precisionOf, type Interval, type Precision } from './dates';
import { readDate, type DateTrouble } from './edtf-date';

/** Why a text is not an interval: a part is not a date that exists, or it ends before it begins. */
export type EdtfTrouble = DateTrouble | 'reversed';
export type EdtfReading =
  | {
      readonly interval: Interval;
      /** Ends that are not known. In the interval they are null, as open ends are. */
      readonly unknown?: readonly (keyof Interval)[];
    }
  | { readonly trouble: EdtfTrouble };

export function readEdtf(text: string): EdtfReading {
  const parts = text.trim().split('/');
  if (parts.length > 2) return { trouble: 'no-date' };
  const [start = '', end = start] = parts;
  const ends = parts.length === 1 ? [start] : [start, end].filter((part) => !endWithoutDate(part));
  for (const part of ends) {
    const reading = readDate(part);
    if ('trouble' in reading) return reading;
  }
  const interval = {
    from: endWithoutDate(start) ? null : start,
    to: endWithoutDate(end) ? null : end,
  };
  if (!isOrdered(interval)) return { trouble: 'reversed' };
  const unknown = (['from', 'to'] as const).filter((_, index) => parts[index] === '');
  return unknown.length > 0 ? { interval, unknown } : { interval };
}

/** Writes an interval; ends listed in `unknown` are written as not known instead of open. */
export function writeEdtf(
  { from, to }: Interval,
  unknown: readonly (keyof Interval)[] = [],
): string {
  if (from !== null && from === to) return from;
  const end = (name: keyof Interval, date: string | null) =>
    date ?? (unknown.includes(name) ? '' : '..');
  return `${end('from', from)}/${end('to', to)}`;
}

const coarseFirst: readonly Precision[] = ['century', 'decade', 'year', 'season', 'month', 'day'];

/** The precision of an interval: that of its coarser end; null where both ends are open. */
export function precisionOfInterval({ from, to }: Interval): Precision | null {
  const ends = [from, to].filter((date) => date !== null).map(precisionOf);
  return coarseFirst.find((precision) => ends.includes(precision)) ?? null;
}

function endWithoutDate(part: string): boolean {
  return part === '' || part === '..';
}
