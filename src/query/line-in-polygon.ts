import { booleanPointInPolygon } from '@turf/turf';
import Flatbush from 'flatbush';
import type { Position } from 'geojson';
import type { Areas, Lines } from './subject';
import { linesOrRings, segmentsOf } from './segments';

/** Degrees: a tenth of a millimetre. */
const hair = 1e-9;

/** An index of edges by their boxes; `segments` has four numbers for each, as from `segmentsOf`. */
export function treeOfEdges(segments: Float64Array): Flatbush {
  const tree = new Flatbush(segments.length / 4);
  for (let i = 0; i < segments.length; i += 4) tree.add(...boxOfEdge(segments, i / 4));
  tree.finish();
  return tree;
}

/**
 * The parts of a line that lie in a polygon or on its boundary. The line is cut where it meets an
 * edge, and Turf tells for the middle of each piece whether it is inside. Edges are straight in
 * longitude and latitude, as RFC 7946 says.
 */
export function partsInside(line: Lines, polygon: Areas): Position[][] {
  const edges = segmentsOf(polygon);
  const tree = treeOfEdges(edges);
  return linesOrRings(line).flatMap((part) => {
    const pieces: Position[][] = [];
    for (const [from, to] of stretches(part, edges, tree)) {
      const middle = positionBetween(from, to, 0.5);
      if (!booleanPointInPolygon(middle, polygon) && !isOnEdge(middle, edges, tree)) continue;
      const last = pieces.at(-1);
      if (last?.at(-1) === from) last.push(to);
      else pieces.push([from, to]);
    }
    return pieces;
  });
}

/**
 * Whether a position lies on an edge, to a tenth of a millimetre. Where a river is the boundary,
 * only rounding would decide on which side the middle of a piece of it lies.
 */
function isOnEdge([x = NaN, y = NaN]: Position, edges: Float64Array, tree: Flatbush): boolean {
  return tree.collides(x - hair, y - hair, x + hair, y + hair, (edge) => {
    const [ax = NaN, ay = NaN, bx = NaN, by = NaN] = edges.subarray(edge * 4, edge * 4 + 4);
    const length = Math.hypot(bx - ax, by - ay);
    return Math.abs((bx - ax) * (y - ay) - (by - ay) * (x - ax)) <= hair * length;
  });
}

function stretches(part: Position[], edges: Float64Array, tree: Flatbush): [Position, Position][] {
  const own = segmentsOf({ type: 'LineString', coordinates: part });
  return part.slice(1).flatMap((end, index) => {
    const start = part[index] ?? end;
    const shares = tree
      .search(...boxOfEdge(own, index))
      .flatMap((edge) => cutOf(own, index, edges, edge)?.along ?? [])
      .filter(strictly)
      .sort((a, b) => a - b);
    const stops = [start, ...shares.map((share) => positionBetween(start, end, share)), end];
    return stops.slice(1).map((to, i): [Position, Position] => [stops[i] ?? to, to]);
  });
}

/**
 * Where edge i of one list crosses edge j of another, as shares of both; null where they are
 * parallel.
 */
function cutOf(
  a: Float64Array,
  i: number,
  b: Float64Array,
  j: number,
): { along: number; other: number } | null {
  const [ax = NaN, ay = NaN, ax2 = NaN, ay2 = NaN] = a.subarray(i * 4, i * 4 + 4);
  const [bx = NaN, by = NaN, bx2 = NaN, by2 = NaN] = b.subarray(j * 4, j * 4 + 4);
  const [dx, dy, ex, ey] = [ax2 - ax, ay2 - ay, bx2 - bx, by2 - by];
  const cross = dx * ey - dy * ex;
  if (cross === 0) return null;
  const along = ((bx - ax) * ey - (by - ay) * ex) / cross;
  const other = ((bx - ax) * dy - (by - ay) * dx) / cross;
  return along >= 0 && along <= 1 && other >= 0 && other <= 1 ? { along, other } : null;
}

function strictly(share: number): boolean {
  return share > 0 && share < 1;
}

/** The position at a share of the way between two others, in a straight line in degrees. */
export function positionBetween(from: Position, to: Position, share: number): Position {
  const [x = NaN, y = NaN] = from;
  const [x2 = NaN, y2 = NaN] = to;
  return [x + (x2 - x) * share, y + (y2 - y) * share];
}

function boxOfEdge(segments: Float64Array, index: number): [number, number, number, number] {
  const [x = NaN, y = NaN, x2 = NaN, y2 = NaN] = segments.subarray(index * 4, index * 4 + 4);
  return [Math.min(x, x2), Math.min(y, y2), Math.max(x, x2), Math.max(y, y2)];
}
