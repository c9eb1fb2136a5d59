import type { NumberedEvent } from '../../catalog/event-numbers';
import { pointOf } from '../../catalog/point-of';
import { eventOffsets, type Offset } from './event-layout';

/** From the place of each event of a day to its dot, in pixels at a zoom, by the id of the event. */
export function eventOffsetsOn(
  events: readonly NumberedEvent[],
  zoom: number,
): ReadonlyMap<string, Offset> {
  return eventOffsets(
    events.flatMap(({ event, place }) => {
      const at = pointOf(place);
      const isArea = place.geometry.type !== 'Point';
      return at ? [{ id: event.id, place: place.id, at, isArea }] : [];
    }),
    zoom,
  );
}
