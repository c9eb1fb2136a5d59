/** Days as a text writes them, beside those of the calendar. */
import { dayNumber, pad } from '../chronology/calendar';
import { lastDay } from '../chronology/dates';
import type { WrittenDay } from '../linking/dates/find-dates';

/** A day so near to publication is news, whatever weekday stands beside it. */
const newsDays = 45;

/** How many days a month has in the proleptic Gregorian calendar; `month` from 1. */
export function daysInMonth(year: number, month: number): number {
  return Number(lastDay(`${pad(year, 4)}-${pad(month)}`).slice(8));
}

/** YYYY-MM-DD; null where the day does not exist. */
export function dateInYear({ month, day }: WrittenDay, year: number): string | null {
  return day <= daysInMonth(year, month) ? `${pad(year, 4)}-${pad(month)}-${pad(day)}` : null;
}

/** The day of a date without a year, where it lies within weeks of publication; else null. */
export function nextToPublication(written: WrittenDay, published: string | null): string | null {
  if (published === null || written.year !== undefined || written.weekday === undefined)
    return null;
  const year = Number(published.slice(0, 4));
  const days = [year - 1, year, year + 1].map((one) => dateInYear(written, one));
  const isNear = (day: string | null) =>
    day !== null && Math.abs(dayNumber(day) - dayNumber(published)) <= newsDays;
  return days.find(isNear) ?? null;
}
