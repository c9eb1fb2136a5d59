import type { NumberedEvent } from '../../catalog/event-numbers';
import { pointOf } from '../../catalog/point-of';
import { featuresOf } from '../../catalog/layers';
import type { Catalog } from '../../catalog/types';
import type { Offset, WorldPixel } from './event-dots';
import { eventOffsets, worldPixel } from './event-layout';
import { placeRank, rankAt } from './place-ranks';

/** Approximate width in pixels of a letter of the words beside a dot. */
const letter = 5.6;

/**
 * The offset from the place of each event of a day to its dot, in pixels at a whole zoom, by event
 * id.
 */
export function eventOffsetsOn(
  catalog: Catalog,
  events: readonly NumberedEvent[],
  zoom: number,
): ReadonlyMap<string, Offset> {
  return eventOffsets(
    events.flatMap(({ event, place }) => {
      const at = pointOf(place);
      const isArea = place.geometry.type !== 'Point';
      return at
        ? [{ id: event.id, place: place.id, at, isArea, width: event.short.length * letter }]
        : [];
    }),
    zoom,
    placesDrawn(catalog, zoom),
  );
}

/** Where places have dots from a whole zoom to the next, in pixels of the world at the first. */
export function placesDrawn({ features, atlas }: Catalog, zoom: number): readonly WorldPixel[] {
  const known = drawn.get(features) ?? new Map<number, readonly WorldPixel[]>();
  drawn.set(features, known);
  const positions =
    known.get(zoom) ??
    (['focus', 'places'] as const).flatMap((layer) =>
      featuresOf({ features } as Catalog, layer).flatMap((feature) => {
        const isDrawn = layer === 'focus' || placeRank(feature, atlas) <= rankAt(zoom + 0.99);
        return isDrawn && feature.geometry.type === 'Point'
          ? [worldPixel(feature.geometry.coordinates, zoom)]
          : [];
      }),
    );
  known.set(zoom, positions);
  return positions;
}

const drawn = new WeakMap<Catalog['features'], Map<number, readonly WorldPixel[]>>();
