import type { LineString, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import { linesOrRings } from './segments';
import { distanceKm } from './shortest-line';

/** Length in km of a line, or of the rings of a polygon, summed over WGS84 geodesics. */
export function lengthKm(geometry: LineString | MultiLineString | Polygon | MultiPolygon): number {
  return linesOrRings(geometry).reduce((sum, part) => sum + partKm(part), 0);
}

/** Length in km of one line through [longitude, latitude] positions. */
export function partKm(part: readonly Position[]): number {
  return part.slice(1).reduce((sum, end, index) => sum + distanceKm(part[index] ?? end, end), 0);
}
