import type { Point, Position } from 'geojson';
import type { AtlasFeature } from '../catalog/types';
import { counted, type Answer } from './answer';
import { containing } from './containing';
import { boxAround } from './large/box-around';
import type { Origin } from './origin';
import type { Areas } from './question';
import { coarsest, searchIn, type Searchable } from './searchable';
import { segmentsOf, wayToSegments } from './segments';

/** A degree of longitude is longer than this up to 75° of latitude. */
const leastKmOfDegree = 28;

/** Which polygons a point lies in, and which it may, as both are known no better. */
export function containingAnswer(
  source: Searchable,
  { geometry: { coordinates }, accuracy }: Origin<Point>,
  on?: string,
): Answer {
  const found = containing(source, coordinates, { on, accuracy });
  const rows = found.map(({ feature: { id }, withinAccuracy }) => ({ id, withinAccuracy }));
  const [lon = NaN, lat = NaN] = coordinates;
  const degrees = (accuracy + coarsest(source, { on }, isPolygon)) / 1000 / leastKmOfDegree;
  const close = searchIn(source, {
    on,
    box: [lon - degrees, lat - degrees, lon + degrees, lat + degrees],
    point: () => false,
    shape: (feature) => isPolygon(feature) && isClose(coordinates, feature, accuracy),
  });
  const perhaps = close
    .filter((feature) => found.every((one) => one.feature !== feature))
    .map(({ id }) => ({ id, withinAccuracy: true }));
  return counted('containing', rows, perhaps);
}

function isPolygon({ geometry }: AtlasFeature): boolean {
  return geometry.type.endsWith('Polygon');
}

/** Whether a polygon's boundary is nearer than it and the position are exact. */
function isClose(at: Position, { geometry, properties }: AtlasFeature, accuracy: number): boolean {
  const segments = segmentsOf(geometry as Areas);
  const km = (properties.accuracy + accuracy) / 1000;
  const [west, south, east, north] = boxAround(segments, km)?.box ?? [-180, -90, 180, 90];
  const [lon = NaN, lat = NaN] = at;
  const isInBox = lon >= west && lon <= east && lat >= south && lat <= north;
  return isInBox && wayToSegments(at, segments).km < km;
}
