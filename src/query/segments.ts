import { nearestPointOnLine } from '@turf/turf';
import type { LineString, Position } from 'geojson';
import type { Areas, Lines } from './subject';
import { shortestLineBetween, type ShortestLine } from './shortest-line';

const earthRadiusKm = 6371;
const radians = Math.PI / 180;

/** The lines or rings that a geometry consists of, each a list of [longitude, latitude]. */
export function linesOrRings(geometry: Lines | Areas): readonly Position[][] {
  switch (geometry.type) {
    case 'LineString':
      return [geometry.coordinates];
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates;
    case 'MultiPolygon':
      return geometry.coordinates.flat();
  }
}

/** Every edge of a geometry as four numbers: longitude and latitude of its start and of its end. */
export function segmentsOf(geometry: Lines | Areas): Float64Array {
  const parts = linesOrRings(geometry);
  const segments = new Float64Array(parts.reduce((sum, { length }) => sum + (length - 1) * 4, 0));
  let next = 0;
  for (const part of parts)
    for (let index = 1; index < part.length; index += 1)
      for (const end of [index - 1, index]) {
        segments[next++] = part[end]?.[0] ?? NaN;
        segments[next++] = part[end]?.[1] ?? NaN;
      }
  return segments;
}

/** A plane that touches the ellipsoid at a position: km per degree to the east and to the north. */
export interface LocalPlane {
  readonly lon: number;
  readonly lat: number;
  readonly kmEast: number;
  readonly kmNorth: number;
  /** By which share a distance may be off for each km of it; half as much again is added. */
  readonly bend: number;
}

/** Radii of curvature of WGS84 at a latitude (Snyder, Map Projections, 1987, page 25). */
export function localPlane(lon: number, lat: number): LocalPlane {
  const sin = Math.sin(lat * radians);
  const cos = Math.cos(lat * radians);
  const root = Math.sqrt(1 - 0.00669437999014 * sin * sin);
  return {
    lon,
    lat,
    kmEast: (6378.137 / root) * cos * radians,
    kmNorth: ((6378.137 * (1 - 0.00669437999014)) / root ** 3) * radians,
    bend: (0.25 + 0.75 * Math.abs(sin / cos)) / earthRadiusKm,
  };
}

/**
 * Distance in km from the plane's own position to edge `index`, and how far it may be off: the
 * plane is only a tangent, and a great circle leaves the straight edge.
 */
export function planeDistance(
  { lon, lat, kmEast, kmNorth, bend }: LocalPlane,
  segments: Float64Array,
  index: number,
): { km: number; offKm: number } {
  const x = nearer((segments[index * 4] ?? NaN) - lon) * kmEast;
  const y = ((segments[index * 4 + 1] ?? NaN) - lat) * kmNorth;
  const dx = nearer((segments[index * 4 + 2] ?? NaN) - (segments[index * 4] ?? NaN)) * kmEast;
  const dy = ((segments[index * 4 + 3] ?? NaN) - (segments[index * 4 + 1] ?? NaN)) * kmNorth;
  const square = dx * dx + dy * dy;
  const share = square === 0 ? 0 : Math.max(0, Math.min(1, -(x * dx + y * dy) / square));
  const footX = x + share * dx;
  const footY = y + share * dy;
  const km = Math.sqrt(footX * footX + footY * footY);
  return { km, offKm: bend * (km * km + square / 4) + km * 1e-5 };
}

/**
 * A lower bound of the distance between a [longitude, latitude] position and these edges, in km.
 */
export function atLeastKm([lon = NaN, lat = NaN]: Position, segments: Float64Array): number {
  const plane = localPlane(lon, lat);
  let least = Infinity;
  for (let index = 0; index < segments.length / 4; index += 1) {
    const { km, offKm } = planeDistance(plane, segments, index);
    least = Math.min(least, km - offKm);
  }
  return least;
}

/**
 * The shortest line from a [longitude, latitude] position to the edges of a geometry, or to some of
 * them. The plane gives the order in which edges can be nearest; for each that still can be, Turf
 * finds the foot on its great circle, and the distance is measured as a geodesic.
 */
export function wayToSegments(
  at: Position,
  segments: Float64Array,
  some: readonly number[] = Array.from({ length: segments.length / 4 }, (_, index) => index),
): ShortestLine {
  const [lon = NaN, lat = NaN] = at;
  const plane = localPlane(lon, lat);
  const edges = some.map((index) => {
    const { km, offKm } = planeDistance(plane, segments, index);
    return { index, atLeast: km - offKm };
  });
  let best: ShortestLine = { from: at, to: at, km: Infinity };
  for (const { index, atLeast } of edges.sort((a, b) => a.atLeast - b.atLeast)) {
    if (atLeast > best.km) break;
    const way = wayToEdge(at, segments.subarray(index * 4, index * 4 + 4));
    if (way.km < best.km) best = { ...way, edge: index };
  }
  return best;
}

function wayToEdge(
  at: Position,
  [fromLon = NaN, fromLat = NaN, lon = NaN, lat = NaN]: Float64Array,
): ShortestLine {
  const from = [fromLon, fromLat];
  if (fromLon === lon && fromLat === lat) return shortestLineBetween(at, from);
  const edge: LineString = { type: 'LineString', coordinates: [from, [lon, lat]] };
  return shortestLineBetween(at, nearestPointOnLine(edge, at).geometry.coordinates);
}

/** A difference of longitudes, the shorter way round. */
function nearer(degrees: number): number {
  return degrees > 180 ? degrees - 360 : degrees < -180 ? degrees + 360 : degrees;
}
