/**
 * Counts, adds and compares days without a clock: civil dates of the Gregorian calendar, so that no
 * time zone or hour plays a part (H. Hinnant, chrono-compatible low-level date algorithms).
 */
import { firstDay, lastDay } from './dates';

/** The number of a day: 0 is 1970-01-01. */
export function dayNumber(day: string): number {
  const [year = NaN, month = NaN, date = NaN] = day.split('-').map(Number);
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const ofEra = y - era * 400;
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1;
  const number = ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear;
  if (!Number.isInteger(number)) throw new Error(`No day to count: ${JSON.stringify(day)}`);
  return era * 146097 + number - 719468;
}

/** The day of a number, as YYYY-MM-DD. */
export function dayOfNumber(number: number): string {
  const z = Math.round(number) + 719468;
  const era = Math.floor(z / 146097);
  const ofEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36524) - Math.floor(ofEra / 146096)) /
      365,
  );
  const ofYear =
    ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * ofYear + 2) / 153);
  const date = ofYear - Math.floor((153 * shifted + 2) / 5) + 1;
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`;
}

export function addDays(day: string, count: number): string {
  return dayOfNumber(dayNumber(day) + count);
}

/** The same day some months on; the last of a shorter month: 31 January + 1 -> 28 February. */
export function addMonths(day: string, count: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const months = year * 12 + month - 1 + count;
  const there = `${pad(Math.floor(months / 12), 4)}-${pad((months % 12) + 1, 2)}`;
  const last = lastDay(there);
  return Number(last.slice(8)) < date ? last : `${there}-${pad(date, 2)}`;
}

/** The day itself, or the end of the span that is nearer to it. */
export function clampDay(day: string, { first, last }: Days): string {
  return day < first ? first : day > last ? last : day;
}

/** A closed span of days. */
export interface Days {
  readonly first: string;
  readonly last: string;
}

/**
 * The days that an interval may cover. An open end becomes a text that sorts before or after every
 * day.
 */
export function daysOf({ from, to }: { from: string | null; to: string | null }): Days {
  return {
    first: from === null ? '' : firstDay(from),
    last: to === null ? '9999' : lastDay(to),
  };
}

/** Whether two spans of days have a day in common. */
export function daysOverlap(one: Days, other: Days): boolean {
  return one.first <= other.last && other.first <= one.last;
}

/** 0 is Monday: 1970-01-01 was a Thursday. */
export function weekdayOf(day: string): number {
  return (((dayNumber(day) + 3) % 7) + 7) % 7;
}

/** A number with leading zeros. */
export function pad(value: number, width = 2): string {
  return String(value).padStart(width, '0');
}
