import {
  booleanIntersects,
  booleanPointInPolygon,
  nearestPointOnLine,
  polygonToLine,
} from '@turf/turf';
import type {
  Feature,
  LineString,
  MultiLineString,
  MultiPolygon,
  Point,
  Polygon,
  Position,
} from 'geojson';
import geodesic from 'geographiclib-geodesic';
import type { AtlasFeature } from '../catalog/types';

const wgs84 = geodesic.Geodesic.WGS84;

/**
 * Length in km of the shortest line between two [longitude, latitude] positions on the WGS84
 * ellipsoid (C. F. F. Karney, Algorithms for geodesics, J. Geodesy 87, 2013).
 */
export function distanceKm(a: Position, b: Position): number {
  const [lonA = NaN, latA = NaN] = a;
  const [lonB = NaN, latB = NaN] = b;
  const { s12 } = wgs84.Inverse(latA, lonA, latB, lonB);
  if (s12 === undefined || Number.isNaN(s12))
    throw new Error(`No distance between ${JSON.stringify(a)} and ${JSON.stringify(b)}`);
  return s12 / 1000;
}

/** Distance in km from a [longitude, latitude] position to a feature; 0 inside a polygon. */
export function distanceToFeatureKm(at: Position, { geometry }: AtlasFeature): number {
  switch (geometry.type) {
    case 'Point':
      return distanceKm(at, geometry.coordinates);
    case 'LineString':
    case 'MultiLineString':
      return distanceToLineKm(at, geometry);
    case 'Polygon':
    case 'MultiPolygon':
      return booleanPointInPolygon(at, geometry) ? 0 : distanceToBoundaryKm(at, geometry);
    default:
      throw new Error(`No distance to a ${geometry.type}`);
  }
}

/** Distance in km from a position to the nearest edge of a polygon, from inside or outside. */
export function distanceToBoundaryKm(at: Position, polygon: Polygon | MultiPolygon): number {
  const outline = polygonToLine(polygon as Polygon) as
    Feature<LineString | MultiLineString> | { features: Feature<LineString | MultiLineString>[] };
  const lines = 'features' in outline ? outline.features : [outline];
  return Math.min(...lines.map(({ geometry }) => distanceToLineKm(at, geometry)));
}

/** Distance in km between two features: 0 where they touch. */
export function distanceBetweenKm(a: AtlasFeature, b: AtlasFeature): number {
  if (a.geometry.type === 'Point') return distanceToFeatureKm(a.geometry.coordinates, b);
  if (b.geometry.type === 'Point') return distanceToFeatureKm(b.geometry.coordinates, a);
  if (booleanIntersects(a.geometry, b.geometry)) return 0;
  // Two plane shapes that do not cross are nearest at a vertex of one of them.
  return Math.min(
    ...positions(a).map((at) => distanceToFeatureKm(at, b)),
    ...positions(b).map((at) => distanceToFeatureKm(at, a)),
  );
}

function distanceToLineKm(at: Position, line: LineString | MultiLineString): number {
  const foot: Feature<Point> = nearestPointOnLine(line, at);
  return distanceKm(at, foot.geometry.coordinates);
}

function positions({ geometry }: AtlasFeature): Position[] {
  return 'coordinates' in geometry
    ? (geometry.coordinates.flat(Infinity) as number[]).reduce<Position[]>((list, ordinate, i) => {
        if (i % 2 === 0) list.push([ordinate]);
        else list.at(-1)?.push(ordinate);
        return list;
      }, [])
    : [];
}
