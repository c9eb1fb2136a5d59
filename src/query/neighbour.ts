import type { Position } from 'geojson';
import { pointOf } from '../catalog/point-of';
import type { AtlasFeature } from '../catalog/types';
import { distanceKm } from './shortest-line';

export const directions = ['north', 'east', 'south', 'west'] as const;
export type Direction = (typeof directions)[number];

/**
 * The nearest feature to a [longitude, latitude] position in a quarter of the compass, as a map
 * shows it, with limits half-way to the next quarter; null if there is none. Equal distances are
 * decided by id. A feature at the position itself lies in no direction.
 */
export function neighbour(
  from: Position,
  features: readonly AtlasFeature[],
  direction: Direction,
): AtlasFeature | null {
  let best: AtlasFeature | null = null;
  let bestKm = Infinity;
  for (const feature of features) {
    const at = pointOf(feature);
    if (!at || directionTo(from, at) !== direction) continue;
    const km = distanceKm(from, at);
    if (km > bestKm || (km === bestKm && best && best.id < feature.id)) continue;
    [best, bestKm] = [feature, km];
  }
  return best;
}

/** The quarter in which a position lies; exact diagonals belong to north and south. */
export function directionTo(
  [lon = NaN, lat = NaN]: Position,
  [toLon = NaN, toLat = NaN]: Position,
): Direction | null {
  const east = (toLon - lon) * Math.cos((lat * Math.PI) / 180);
  const north = toLat - lat;
  if (east === 0 && north === 0) return null;
  if (Math.abs(north) >= Math.abs(east)) return north > 0 ? 'north' : 'south';
  return east > 0 ? 'east' : 'west';
}
