import type { Position } from 'geojson';
import geodesic from 'geographiclib-geodesic';

/** The shortest line between two places: its two ends, [longitude, latitude], and its length. */
export interface ShortestLine {
  readonly from: Position;
  readonly to: Position;
  readonly km: number;
  /** The edge of a line or polygon on which it ends. */
  readonly edge?: number;
}

/**
 * Length in km of the shortest line between two [longitude, latitude] positions on the WGS84
 * ellipsoid (C. F. F. Karney, Algorithms for geodesics, J. Geodesy 87, 2013).
 */
export function distanceKm(a: Position, b: Position): number {
  const [lonA = NaN, latA = NaN] = a;
  const [lonB = NaN, latB = NaN] = b;
  const { s12 } = geodesic.Geodesic.WGS84.Inverse(latA, lonA, latB, lonB);
  if (s12 === undefined || Number.isNaN(s12))
    throw new Error(`No distance between ${JSON.stringify(a)} and ${JSON.stringify(b)}`);
  return s12 / 1000;
}

export function shortestLineBetween(from: Position, to: Position): ShortestLine {
  return { from, to, km: distanceKm(from, to) };
}
