import { booleanIntersects, booleanPointInPolygon } from '@turf/turf';
import type { Geometry, MultiPolygon, Polygon, Position } from 'geojson';
import { atLeastKm, segmentsOf, wayToSegments } from './segments';
import type { Areas, Lines } from './subject';
import { shortestLineBetween, type ShortestLine } from './shortest-line';

export { distanceKm, type ShortestLine } from './shortest-line';

/** Distance in km from a position to the nearest edge of a polygon, from inside or outside. */
export function distanceToBoundaryKm(at: Position, polygon: Polygon | MultiPolygon): number {
  return wayToSegments(at, segmentsOf(polygon)).km;
}

/** The shortest line between two geometries; null where two lines or areas touch. */
export function wayBetween(a: Geometry, b: Geometry): ShortestLine | null {
  if (a.type === 'Point') return wayFrom(a.coordinates, b);
  if (b.type === 'Point') return turned(wayFrom(b.coordinates, a));
  if (booleanIntersects(a, b)) return null;
  // Two flat shapes that do not cross are nearest at a vertex of one of them.
  const vertices = [...towards(a, b), ...towards(b, a)].sort((p, q) => p.atLeast - q.atLeast);
  let best: { readonly way: ShortestLine; readonly of: Geometry } | undefined;
  for (const { at, atLeast, edges, of } of vertices) {
    if (best && atLeast > best.way.km) break;
    const way = wayToSegments(at, edges);
    if (!best || way.km < best.way.km) best = { way, of };
  }
  return best ? (best.of === a ? best.way : turned(best.way)) : null;
}

/**
 * The vertices of a line or area, with the edges of another and a lower bound of their distance.
 */
function towards(of: Geometry, to: Geometry) {
  const edges = segmentsOf(to as Lines | Areas);
  return positions(of).map((at) => ({ at, of, edges, atLeast: atLeastKm(at, edges) }));
}

/** The shortest line from a position to a geometry; its length is 0 inside a polygon. */
export function wayFrom(at: Position, to: Geometry): ShortestLine {
  switch (to.type) {
    case 'Point':
      return shortestLineBetween(at, to.coordinates);
    case 'LineString':
    case 'MultiLineString':
      return wayToSegments(at, segmentsOf(to));
    case 'Polygon':
    case 'MultiPolygon':
      return booleanPointInPolygon(at, to)
        ? { from: at, to: at, km: 0 }
        : wayToSegments(at, segmentsOf(to));
    default:
      throw new Error(`No distance to a ${to.type}`);
  }
}

function turned({ from, to, km }: ShortestLine): ShortestLine {
  return { from: to, to: from, km };
}

/** All [longitude, latitude] positions of a geometry, at any depth. */
function positions(geometry: Geometry): Position[] {
  const collect = (part: unknown): Position[] =>
    Array.isArray(part) && Array.isArray(part[0]) ? part.flatMap(collect) : [part as Position];
  return 'coordinates' in geometry ? collect(geometry.coordinates) : [];
}
