import { describe, expect, it } from 'vitest';
import { numberedDays, numberedEvents, placeOfEvent } from '../../../src/catalog/event-numbers';
import { daysBack } from '../../../src/catalog/events-around';
import { pointOf } from '../../../src/catalog/point-of';
import type { AtlasFeature } from '../../../src/catalog/types';
import { addDays, dayNumber, dayOfNumber } from '../../../src/chronology/calendar';
import { firstDay, lastDay } from '../../../src/chronology/dates';
import { mercator, worldSize } from '../../../src/map/live/camera-extent';
import { dotRadius } from '../../../src/map/style/event-dots';
import { layoutZooms } from '../../../src/map/style/event-layout';
import { eventOffsetsOn, placesDrawn } from '../../../src/map/style/event-stands';
import { catalog } from '../../fixtures';
import { some } from '../../runs';

/** The days around each change, and a day of every second month. */
const someDays = some([
  ...catalog.events.flatMap(({ from, to }) => {
    if (from === null || to === null) return [];
    const ends = [firstDay(from), lastDay(from), lastDay(to), addDays(lastDay(to), daysBack)];
    return ends.flatMap((day) => [-1, 0, 1].map((away) => addDays(day, away)));
  }),
  ...Array.from({ length: 200 }, (_, index) => dayOfNumber(dayNumber('1992-01-01') + index * 61)),
]);
const idsOn = (day: string) => numberedEvents(catalog, day).map(({ event }) => event.id);

/** The slow way: each event by itself, by what its dates may mean. */
function shownByHand(day: string): string[] {
  return catalog.events
    .filter(({ from, to }) => {
      if (from === null || to === null) return false;
      const hasBegun = lastDay(from) <= day;
      return hasBegun && dayNumber(day) - dayNumber(lastDay(to)) <= daysBack;
    })
    .filter((event) => placeOfEvent(catalog, event) !== null)
    .toSorted((a, b) => firstDay(a.from ?? '').localeCompare(firstDay(b.from ?? '')))
    .map(({ id }) => id);
}

describe('the numbers of events', () => {
  it('are on each day those of the ten days up to it, in order of time, and none later', () => {
    for (const day of new Set(someDays)) {
      const numbered = numberedEvents(catalog, day);
      expect(idsOn(day).toSorted(), day).toEqual(shownByHand(day).toSorted());
      expect(numbered.map(({ number }) => number)).toEqual(numbered.map((_, index) => index + 1));
      const begun = numbered.map(({ event }) => firstDay(event.from ?? ''));
      expect(begun, day).toEqual(begun.toSorted());
      for (const { event } of numbered)
        expect(firstDay(event.from ?? '') <= day, `${event.id} on ${day}`).toBe(true);
    }
  });

  it('have on 27 August 2022 the army’s entry and the conference, and not the road of 30 August', () => {
    expect(idsOn('2022-08-27')).toEqual(['event-e033', 'event-e034']);
    expect(idsOn('2022-08-30')).toEqual(['event-e033', 'event-e034', 'event-e035']);
    expect(idsOn('2022-09-05')).toEqual(['event-e033', 'event-e034', 'event-e035']);
    expect(idsOn('2022-09-07')).toEqual(['event-e035']);
    expect(idsOn('2010-06-01')).toEqual([]);
  });

  it('show an event of a month only when the month is over, since it may be of its last day', () => {
    expect(idsOn('1994-04-29')).not.toContain('event-e134');
    expect(idsOn('1994-04-30')).toContain('event-e134');
  });

  it('are the same between two changes as on each day of them', () => {
    const byDay = new Map<string, string[]>();
    for (const { first, last, events } of numberedDays(catalog))
      for (let day = first; day <= last; day = addDays(day, 1)) {
        expect(byDay.has(day), day).toBe(false);
        byDay.set(
          day,
          events.map(({ event, number }) => `${number} ${event.id}`),
        );
      }
    for (const day of new Set(someDays)) {
      const here = numberedEvents(catalog, day).map(({ event, number }) => `${number} ${event.id}`);
      expect(byDay.get(day) ?? [], day).toEqual(here);
    }
  });

  it('stand at a place of the map: never at a country, a region or a sea', () => {
    const placed = catalog.events.flatMap((event) => placeOfEvent(catalog, event) ?? []);
    expect(placed.length).toBeGreaterThan(90);
    for (const { id, properties } of placed)
      expect(['country', 'region', 'sea', 'area', 'former-entity'], id).not.toContain(
        properties.kind,
      );
    const placeOf = (id: string) => {
      const event = catalog.events.find((one) => one.id === id);
      return event ? placeOfEvent(catalog, event)?.id : undefined;
    };
    // Nagorno-Karabakh and the town: at the town. Armenia and Azerbaijan: none. A district: at its
    // label.
    expect(placeOf('event-e043')).toBe('khankendi-stepanakert');
    expect(placeOf('event-e062')).toBeUndefined();
    expect(placeOf('event-e021')).toBe('district-lachin');
  });
});

describe('the dots of events', () => {
  const pixel = (feature: AtlasFeature, zoom: number) => {
    const [x, y] = mercator(pointOf(feature) ?? [0, 0]);
    return [x * worldSize * 2 ** zoom, y * worldSize * 2 ** zoom] as const;
  };

  it('cover neither each other nor the dot of a place, on any day and at any zoom', () => {
    for (const { first, events } of numberedDays(catalog))
      for (const whole of layoutZooms)
        for (const zoom of [whole, whole + 0.3, whole + 0.6, whole + 0.95]) {
          const offsets = eventOffsetsOn(catalog, events, whole);
          const places = placesDrawn(catalog, whole).map(([x, y]) => {
            const grown = 2 ** (zoom - whole);
            return [x * grown, y * grown] as const;
          });
          const dots = events.map(({ event, place }) => {
            const [x, y] = pixel(place, zoom);
            const [dx, dy] = offsets.get(event.id) ?? [0, 0];
            return [x + dx, y + dy] as const;
          });
          dots.forEach(([x, y], index) => {
            const name = `${events[index]?.event.id} on ${first} at ${zoom}`;
            for (const [ox, oy] of dots.slice(index + 1))
              expect(Math.hypot(x - ox, y - oy), name).toBeGreaterThan(2 * dotRadius);
            for (const [px, py] of places)
              if (Math.abs(x - px) < 40)
                expect(Math.hypot(x - px, y - py), name).toBeGreaterThan(dotRadius + 3.6);
          });
        }
  });

  it('stand in a column in order of time where several events have one place', () => {
    const days = numberedDays(catalog).find(({ first }) => first === '2023-09-28');
    const events = days?.events ?? [];
    const offsets = eventOffsetsOn(catalog, events, 8);
    const inTown = events.filter(({ place }) => place.id === 'khankendi-stepanakert');
    expect(inTown.length).toBeGreaterThan(2);
    const [xs, ys] = [0, 1].map((axis) =>
      inTown.map(({ event }) => offsets.get(event.id)?.[axis] ?? 0),
    ) as [number[], number[]];
    expect(new Set(xs).size).toBe(1);
    expect(ys).toEqual(ys.toSorted((a, b) => a - b));
  });
});
