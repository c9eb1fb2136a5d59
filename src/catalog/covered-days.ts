import { daysOf, type Days } from '../chronology/calendar';
import type { Catalog } from './types';

/**
 * The days that can be asked about. They end with the last day that the atlas gives; without one,
 * today, or the day of the last event if the clock is behind it.
 */
export function coveredDays(catalog: Catalog, today: string): Days {
  const { first, last } = catalog.atlas.days;
  if (last !== null) return { first, last };
  const ends = catalog.events.map((event) => daysOf(event).first);
  return { first, last: [today, ...ends].reduce((a, b) => (b > a ? b : a)) };
}
