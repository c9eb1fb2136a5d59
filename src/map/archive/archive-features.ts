import type { FeatureCollection } from 'geojson';
import type { SizedPlace } from '../../archive/sized-place';

/** Radii in pixels: of the place with the most mentions, and of one with the fewest. */
export const [largest, smallest] = [34, 2.5];

/** The radius of a place, in pixels, where the most mentions of a place are `most`. */
export function radiusOf(mentions: number, most: number): number {
  return Math.max(smallest, largest * Math.sqrt(mentions / most));
}

/** Areas are in proportion to mentions, but for the smallest, which would not be seen. */
export function archiveFeatures(sized: readonly SizedPlace[]): FeatureCollection {
  const most = Math.max(1, ...sized.map(({ mentions }) => mentions));
  return {
    type: 'FeatureCollection',
    features: sized.map(({ place: { id, at }, mentions }) => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: at },
      properties: { id, radius: radiusOf(mentions, most) },
    })),
  };
}
