import type { Position } from 'geojson';

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
