/** Whether a polygon has one inside, as JTS tests it. */
import GeoJSONReader from 'jsts/org/locationtech/jts/io/GeoJSONReader.js';
import IsValidOp from 'jsts/org/locationtech/jts/operation/valid/IsValidOp.js';
import type { Position } from 'geojson';
import { nestedHole } from './nested-holes';
import type { Areas } from './subject';

/** What makes an area ambiguous, in the order of JTS's own codes of `TopologyValidationError`. */
const flaws = [
  'crosses-itself',
  'crosses-itself',
  'hole-outside',
  'holes-overlap',
  'crosses-itself',
  'crosses-itself',
  'crosses-itself',
  'parts-overlap',
  'parts-overlap',
  'no-extent',
  'no-extent',
  'no-extent',
] as const;

export interface Invalidity {
  readonly flaw: (typeof flaws)[number];
  /** [longitude, latitude] near which it was found. */
  readonly at: Position;
}

/**
 * Why a polygon of [longitude, latitude] positions has no inside that all programs agree on: the
 * rules of OGC Simple Features 1.2.1, 6.1.11, as JTS tests them. Null for a valid polygon. Rings
 * must be closed and have at least four positions, which the GeoJSON gate makes sure of.
 */
export function invalidityOf(polygon: Areas): Invalidity | null {
  const parts = polygon.type === 'Polygon' ? [polygon.coordinates] : polygon.coordinates;
  for (const [, ...holes] of parts) {
    const at = nestedHole(holes);
    if (at) return { flaw: 'holes-overlap', at };
  }
  const error = new IsValidOp(new GeoJSONReader().read(inThePlane(polygon))).getValidationError();
  if (error === null) return null;
  const { x, y } = error.getCoordinate();
  return { flaw: flaws[error.getErrorType()] ?? 'crosses-itself', at: [x, y] };
}

/** JTS reads two ordinates; elevations are left out. */
function inThePlane(polygon: Areas): Areas {
  const plain = (ring: readonly Position[]) => ring.map(([x = NaN, y = NaN]): Position => [x, y]);
  return polygon.type === 'Polygon'
    ? { type: 'Polygon', coordinates: polygon.coordinates.map(plain) }
    : { type: 'MultiPolygon', coordinates: polygon.coordinates.map((rings) => rings.map(plain)) };
}
