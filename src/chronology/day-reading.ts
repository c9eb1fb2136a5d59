/**
 * Reads a date that somebody typed or that an address holds: a day that the map can show, or why
 * not.
 */
import type { Days } from './calendar';
import { firstDay } from './dates';
import { readEdtf } from './edtf';
import { dateTyped } from './typed-date';

export interface DayTrouble {
  readonly reason: 'no-date' | 'before' | 'after' | 'reversed';
  readonly text: string;
}

/** A date as `typed-date.ts` reads it. A month or a year is shown by its first day. */
export function readDayIn(text: string, days: Days): string | DayTrouble {
  const trimmed = text.trim();
  const date = dateTyped(trimmed);
  if (date === null) return { reason: 'no-date', text: trimmed };
  const day = firstDay(date);
  if (day < days.first) return { reason: 'before', text: trimmed };
  if (day > days.last) return { reason: 'after', text: trimmed };
  return day;
}

/**
 * Two days to compare, as an EDTF interval (`2020-09-26/2022-08-27`), or typed with a slash between
 * them ("26 September 2020/27 August 2022").
 */
export function readDaysIn(text: string, days: Days): Days | DayTrouble {
  const ends = text.split('/').map((end) => dateTyped(end));
  const [start, end] = ends;
  if (ends.length === 2 && start && end) return ordered(start, end, text, days);
  const reading = readEdtf(text);
  if ('trouble' in reading)
    return { reason: reading.trouble === 'reversed' ? 'reversed' : 'no-date', text };
  const { from, to } = reading.interval;
  return ordered(from ?? '', to ?? '', text, days);
}

function ordered(from: string, to: string, text: string, days: Days): Days | DayTrouble {
  const [first, last] = [from, to].map((date) => readDayIn(date, days));
  if (typeof first !== 'string') return first ?? { reason: 'no-date', text };
  if (typeof last !== 'string') return last ?? { reason: 'no-date', text };
  return first < last ? { first, last } : { reason: 'reversed', text };
}
