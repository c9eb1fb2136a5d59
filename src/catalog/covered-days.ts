import { daysOf, type Days } from '../chronology/calendar';
import type { Catalog } from './types';

/**
 * The days that can be asked about: to the last day of the atlas; without one to today, or to the
 * last event where a clock is behind.
 */
export function coveredDays(catalog: Catalog, today: string): Days {
  const { first, last } = catalog.atlas.days;
  if (last !== null) return { first, last };
  const ends = catalog.events.map((event) => daysOf(event).first);
  return { first, last: [today, ...ends].reduce((a, b) => (b > a ? b : a)) };
}
