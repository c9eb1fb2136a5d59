import type { Position } from 'geojson';
import type { AtlasFeature } from '../catalog/types';

/** Where a feature is, [longitude, latitude]: its point, or the point of its label. */
export function pointOf({ geometry, properties }: AtlasFeature): Position | null {
  return geometry.type === 'Point' ? geometry.coordinates : (properties.label ?? null);
}

/**
 * How far apart two [longitude, latitude] positions are, in degrees of latitude; without end where
 * one is unknown. Only ever compared, so a flat map is exact enough.
 */
export function apart(a: Position | null, b: Position | null): number {
  if (a === null || b === null) return Infinity;
  const [lonA = NaN, latA = NaN] = a;
  const [lonB = NaN, latB = NaN] = b;
  const shrink = Math.cos((((latA + latB) / 2) * Math.PI) / 180);
  return Math.hypot((lonA - lonB) * shrink, latA - latB);
}
