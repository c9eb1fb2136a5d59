import { addDays, dayNumber, daysOf, daysOverlap, type Days } from '../chronology/calendar';
import { lastDay } from '../chronology/dates';
import { eventsAt } from './statements';
import type { AtlasEvent, AtlasFeature, Catalog } from './types';

/** How many days the map goes on showing an event after its last day. */
export const daysBack = 10;

/** The dated events, earliest first, as the catalog has them. */
export function datedEvents(catalog: Catalog): readonly AtlasEvent[] {
  return catalog.events.filter(({ from }) => from !== null);
}

/** The event with an id; undefined where the record has none. */
export function eventOf(catalog: Catalog, id: string): AtlasEvent | undefined {
  return catalog.events.find((event) => event.id === id);
}

/** The events of a day and of the days before it that the map still shows, earliest first. */
export function eventsUpTo(catalog: Catalog, day: string): readonly AtlasEvent[] {
  return datedEvents(catalog).filter((event) => isShownOn(event, day));
}

/** The events of a place at most ten days before or after a span of days, earliest first. */
export function eventsNear(
  catalog: Catalog,
  feature: AtlasFeature,
  { first, last }: Days,
): readonly AtlasEvent[] {
  const near = { first: addDays(first, -daysBack), last: addDays(last, daysBack) };
  return eventsAt(catalog, feature).filter(
    (event) => event.from !== null && daysOverlap(daysOf(event), near),
  );
}

export function isShownOn(event: AtlasEvent, day: string): boolean {
  const { first, last } = shownDays(event);
  return first <= day && day <= last;
}

/**
 * The days on which the map shows an event. It starts when the event has begun for certain: an
 * event dated by its month alone may have been on the last day of the month.
 */
export function shownDays(event: AtlasEvent): { first: string; last: string } {
  return { first: eventDay(event), last: addDays(daysOf(event).last, daysBack) };
}

/** The first day on which an event has begun for certain; empty for one without a date. */
export function eventDay({ from }: AtlasEvent): string {
  return from === null ? '' : lastDay(from);
}

/** The nearest event before (-1) or after (1) a day; undefined if there is none. */
export function eventNextTo(catalog: Catalog, day: string, way: 1 | -1): AtlasEvent | null {
  const events = datedEvents(catalog).toSorted((a, b) => (eventDay(a) < eventDay(b) ? -1 : 1));
  return way > 0
    ? (events.find((event) => eventDay(event) > day) ?? null)
    : (events.findLast((event) => eventDay(event) < day) ?? null);
}

/** The event before (-1) or after (1) another in the order of time. */
export function eventBeside(catalog: Catalog, event: AtlasEvent, way: 1 | -1): AtlasEvent | null {
  const events = datedEvents(catalog);
  const at = events.findIndex(({ id }) => id === event.id);
  return at === -1 ? null : (events[at + way] ?? null);
}

/** The number of days between an event and a day; 0 if the event was on that day. */
export function daysFrom(event: AtlasEvent, day: string): number {
  return dayNumber(eventDay(event)) - dayNumber(day);
}
