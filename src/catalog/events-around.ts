import { addDays, dayNumber, daysOf } from '../chronology/calendar';
import type { AtlasEvent, Catalog } from './types';

/** How many days before and after a day its events are shown. */
export const daysAround = 10;

/** The dated events, earliest first. */
export function datedEvents(catalog: Catalog): readonly AtlasEvent[] {
  return catalog.events
    .filter(({ from }) => from !== null)
    .toSorted((a, b) => (daysOf(a).first < daysOf(b).first ? -1 : 1));
}

/** The events of the days around a day, earliest first. */
export function eventsAround(catalog: Catalog, day: string): readonly AtlasEvent[] {
  return datedEvents(catalog).filter((event) => {
    const { first, last } = shownDays(event);
    return first <= day && day <= last;
  });
}

/** The days on which an event is shown. */
export function shownDays(event: AtlasEvent): { first: string; last: string } {
  const { first, last } = daysOf(event);
  return { first: addDays(first, -daysAround), last: addDays(last, daysAround) };
}

/** The nearest event before (-1) or after (1) a day, if there is one. */
export function eventNextTo(catalog: Catalog, day: string, way: 1 | -1): AtlasEvent | null {
  const beyond = datedEvents(catalog).filter((event) =>
    way > 0 ? daysOf(event).first > day : daysOf(event).first < day,
  );
  return (way > 0 ? beyond[0] : beyond.at(-1)) ?? null;
}

/** How many days an event is from a day; 0 on the day itself. */
export function daysFrom(event: AtlasEvent, day: string): number {
  return dayNumber(daysOf(event).first) - dayNumber(day);
}

/** The day that an event began on, if it has one. */
export function eventDay(catalog: Catalog, id: string): string | undefined {
  const event = datedEvents(catalog).find((one) => one.id === id);
  return event && daysOf(event).first;
}
