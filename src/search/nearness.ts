import type { Position } from 'geojson';

/**
 * The distance between two [longitude, latitude] positions in degrees of latitude; infinite where
 * one is unknown. It is only used to compare, so a plane is exact enough.
 */
export function apart(a: Position | null, b: Position | null): number {
  if (a === null || b === null) return Infinity;
  const [lonA = NaN, latA = NaN] = a;
  const [lonB = NaN, latB = NaN] = b;
  const shrink = Math.cos((((latA + latB) / 2) * Math.PI) / 180);
  return Math.hypot((lonA - lonB) * shrink, latA - latB);
}
