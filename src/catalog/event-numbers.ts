/** The place of an event on the map, and its number there and in the lists of a day. */
import { addDays } from '../chronology/calendar';
import { datedEvents, eventsUpTo, shownDays } from './events-around';
import { featuresOf } from './layers';
import type { AtlasEvent, AtlasFeature, Catalog } from './types';

export interface NumberedEvent {
  readonly event: AtlasEvent;
  /** Its place in order of time, from 1. */
  readonly number: number;
  /** The place at which the map draws it. */
  readonly place: AtlasFeature;
}

/** A span of days on which the same events have the same numbers. */
export interface NumberedDays {
  readonly first: string;
  readonly last: string;
  readonly events: readonly NumberedEvent[];
}

/** The events that the map shows on a day. Events without a place on the map get no number. */
export function numberedEvents(catalog: Catalog, day: string): readonly NumberedEvent[] {
  return numbered(eventsUpTo(catalog, day), placeFinder(catalog));
}

/** All days on which the map shows events, as spans in which the numbers stay the same. */
export function numberedDays(catalog: Catalog): readonly NumberedDays[] {
  const placeOf = placeFinder(catalog);
  const events = datedEvents(catalog).filter((event) => placeOf(event) !== null);
  const shown = events.map((event) => ({ event, ...shownDays(event) }));
  const changes = [
    ...new Set(shown.flatMap(({ first, last }) => [first, addDays(last, 1)])),
  ].sort();
  return changes.flatMap((first, index) => {
    const there = shown.filter((one) => one.first <= first && first <= one.last);
    const next = changes[index + 1];
    if (there.length === 0 || next === undefined) return [];
    const all = there.map(({ event }) => event);
    return [{ first, last: addDays(next, -1), events: numbered(all, placeOf) }];
  });
}

/**
 * The place whose dot stands for the event: a point rather than an area; null where it has none.
 */
export function placeOfEvent(catalog: Catalog, event: AtlasEvent): AtlasFeature | null {
  return placeFinder(catalog)(event);
}

type PlaceFinder = (event: AtlasEvent) => AtlasFeature | null;

/** Kept, because dragging the handle of the date track asks for every day. */
const finders = new WeakMap<Catalog, PlaceFinder>();

function placeFinder(catalog: Catalog): PlaceFinder {
  const known = finders.get(catalog);
  if (known) return known;
  const drawn = new Map(featuresOf(catalog, 'events').map((feature) => [feature.id, feature]));
  const finder: PlaceFinder = ({ places }) => {
    const found = places.flatMap((id) => drawn.get(id) ?? []);
    return (
      found.find(({ geometry }) => geometry.type === 'Point') ??
      found.find(({ properties }) => properties.label) ??
      null
    );
  };
  finders.set(catalog, finder);
  return finder;
}

function numbered(events: readonly AtlasEvent[], placeOf: PlaceFinder): readonly NumberedEvent[] {
  return events
    .flatMap((event) => {
      const place = placeOf(event);
      return place ? [{ event, place }] : [];
    })
    .map((one, index) => ({ ...one, number: index + 1 }));
}
