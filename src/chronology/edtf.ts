/**
 * EDTF strings <-> intervals: a date (`2020-11`), an interval (`2020-09-27/2020-11-10`) or one with
 * an open end (`2020-11-10/..`, `../1993`), https://www.loc.gov/standards/datetime/.
 */
import { isDate, isOrdered, precisionOf, type Interval, type Precision } from './dates';

/** Why a text is no interval: a part is no date that exists, or it ends before it begins. */
export type EdtfTrouble = 'no-date' | 'reversed';
export type EdtfReading = { readonly interval: Interval } | { readonly trouble: EdtfTrouble };

export function readEdtf(text: string): EdtfReading {
  const parts = text.trim().split('/');
  const [start = '', end = start] = parts;
  const known = (part: string) => part === '..' || isDate(part);
  if (parts.length > 2 || !known(start) || !known(end) || (parts.length === 1 && start === '..'))
    return { trouble: 'no-date' };
  const interval = { from: start === '..' ? null : start, to: end === '..' ? null : end };
  return isOrdered(interval) ? { interval } : { trouble: 'reversed' };
}

export function writeEdtf({ from, to }: Interval): string {
  return from !== null && from === to ? from : `${from ?? '..'}/${to ?? '..'}`;
}

const coarseFirst: readonly Precision[] = ['year', 'month', 'day'];

/** How exactly an interval is known: as its coarser end; null where both ends are open. */
export function precisionOfInterval({ from, to }: Interval): Precision | null {
  const ends = [from, to].filter((date) => date !== null).map(precisionOf);
  return coarseFirst.find((precision) => ends.includes(precision)) ?? null;
}
