import { circle } from '@turf/turf';
import type { Polygon, Position } from 'geojson';

/** The circle of a radius in metres around a [longitude, latitude] position. */
export function accuracyCircle(centre: Position, metres: number): Polygon {
  return circle(centre, metres / 1000, { steps: 64, units: 'kilometers' }).geometry;
}
