import { daysOf, type Days } from '../chronology/calendar';
import type { Catalog } from './types';

/** The first day that the map can show. What came before has one sentence a place at most. */
export const firstDayOfMap = '1992-01-01';

/** The days that can be asked about: up to today, or to the last event if the clock is behind it. */
export function coveredDays(catalog: Catalog, today: string): Days {
  const ends = catalog.events.map((event) => daysOf(event).first);
  return { first: firstDayOfMap, last: [today, ...ends].reduce((a, b) => (b > a ? b : a)) };
}
