/** Positions of the dots of events, for the arrow keys. */
import type { Position } from 'geojson';
import { numberedEvents } from '../../catalog/event-numbers';
import { pointOf } from '../../catalog/point-of';
import type { AtlasFeature, Catalog } from '../../catalog/types';
import { eventOffsetsOn } from '../style/event-stands';
import { mercator, position, worldSize } from './camera-extent';

/**
 * The events of a day as features at the positions of their dots, which stand beside their places.
 */
export function eventStops(catalog: Catalog, day: string, zoom: number): readonly AtlasFeature[] {
  const events = numberedEvents(catalog, day);
  const offsets = eventOffsetsOn(catalog, events, Math.floor(zoom));
  return events.flatMap(({ event: { id }, place }) => {
    const at = pointOf(place);
    if (!at) return [];
    const coordinates = moved(at, offsets.get(id) ?? [0, 0], zoom);
    return [{ ...place, id, geometry: { type: 'Point', coordinates } } satisfies AtlasFeature];
  });
}

/** The position some pixels to the right of another one and below it. */
function moved(at: Position, [dx, dy]: readonly [number, number], zoom: number): Position {
  const [x, y] = mercator(at);
  const pixel = 1 / (worldSize * 2 ** zoom);
  return position(x + dx * pixel, y + dy * pixel);
}
