/**
 * Reads a date that somebody typed or that an address holds: a day that the map can show, or why
 * not.
 */
import type { Days } from './calendar';
import { firstDay, isDate } from './dates';
import { readEdtf } from './edtf';

export interface DayTrouble {
  readonly reason: 'no-date' | 'before' | 'after' | 'reversed';
  readonly text: string;
}

/** A month or a year is shown by its first day. */
export function readDayIn(text: string, days: Days): string | DayTrouble {
  const trimmed = text.trim();
  if (!isDate(trimmed)) return { reason: 'no-date', text: trimmed };
  const day = firstDay(trimmed);
  if (day < days.first) return { reason: 'before', text: trimmed };
  if (day > days.last) return { reason: 'after', text: trimmed };
  return day;
}

/** Two days to compare, as an EDTF interval: `2020-09-26/2022-08-27`. */
export function readDaysIn(text: string, days: Days): Days | DayTrouble {
  const reading = readEdtf(text);
  if ('trouble' in reading)
    return { reason: reading.trouble === 'reversed' ? 'reversed' : 'no-date', text };
  const { from, to } = reading.interval;
  const [first, last] = [from, to].map((date) => readDayIn(date ?? '', days));
  if (typeof first !== 'string') return first ?? { reason: 'no-date', text };
  if (typeof last !== 'string') return last ?? { reason: 'no-date', text };
  return first < last ? { first, last } : { reason: 'reversed', text };
}
