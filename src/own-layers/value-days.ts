import { firstDay, isEdtfDate, lastDay } from '../chronology/dates';
import { dateTyped } from '../chronology/typed-date';

export interface ValueDays {
  readonly first: string;
  readonly last: string;
}

/**
 * The days that the value of an attribute means: `2020-11`, `2020-11-10T08:00:00Z`, `10.11.2020`,
 * the number 2020. Null where it is no date, or may be two.
 */
export function valueDays(value: unknown): ValueDays | null {
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  const text = String(value).trim();
  // A time of day is more exact than the map is.
  const [, day = text] = /^(\d{4}[-/]\d{2}[-/]\d{2})[T ]\d{2}:?\d{2}/.exec(text) ?? [];
  const date = isEdtfDate(day) ? day : dateTyped(day);
  return date === null ? null : { first: firstDay(date), last: lastDay(date) };
}
