/** Turns a geometry into the `d` of an SVG path: simplified, in whole units, as relative steps. */
import type { Geometry, Position } from 'geojson';
import type { Plane, Point, PlaneView } from './plane';

interface Ring {
  readonly points: readonly Point[];
  readonly closed: boolean;
}

/** The number of units by which a line may be off at a point. */
export type Tolerance = (at: Point) => number;

interface Known {
  readonly off: number;
  readonly view: string;
  readonly d: string;
}
const known = new WeakMap<Geometry, Known>();

/**
 * The path of a geometry with one tolerance everywhere. It is kept, because the same shape is
 * filled and outlined and returns with every day, layer and choice: that took half the time of a
 * picture.
 */
export function keptPath(geometry: Geometry, off: number, view: PlaneView, plane: Plane): string {
  const found = known.get(geometry);
  const key = Object.values(view).join();
  if (found?.off === off && found.view === key) return found.d;
  const d = svgPath(geometry, () => off, view, plane);
  known.set(geometry, { off, view: key, d });
  return d;
}

/** The path of a geometry; empty if none of it is in view. */
export function svgPath(
  geometry: Geometry,
  tolerance: Tolerance,
  view: PlaneView,
  plane: Plane,
): string {
  return ringsOf(geometry, plane)
    .filter(({ points }) => touches(view, points))
    .map(({ points, closed }) => ({ points: simplified(points, tolerance), closed }))
    .filter(({ points, closed }) => points.length > (closed ? 3 : 1))
    .map(({ points, closed }) => steps(points, closed))
    .join('');
}

export function ringsOf(geometry: Geometry, plane: Plane): readonly Ring[] {
  const ring = (closed: boolean) => (line: readonly Position[]) => ({
    points: line.map(plane.project),
    closed,
  });
  switch (geometry.type) {
    case 'LineString':
      return [ring(false)(geometry.coordinates)];
    case 'MultiLineString':
      return geometry.coordinates.map(ring(false));
    case 'Polygon':
      return geometry.coordinates.map(ring(true));
    case 'MultiPolygon':
      return geometry.coordinates.flatMap((polygon) => polygon.map(ring(true)));
    case 'GeometryCollection':
      return geometry.geometries.flatMap((part) => ringsOf(part, plane));
    default:
      return [];
  }
}

function touches(view: PlaneView, points: readonly Point[]): boolean {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return (
    Math.min(...xs) <= view.x + view.width &&
    Math.max(...xs) >= view.x &&
    Math.min(...ys) <= view.y + view.height &&
    Math.max(...ys) >= view.y
  );
}

function steps(points: readonly Point[], closed: boolean): string {
  let [atX, atY] = [0, 0];
  const whole = points.map(([x, y]) => [Math.round(x), Math.round(y)] as const);
  // Closing the path returns to its start, so the last position is left out.
  const open = closed ? whole.slice(0, -1) : whole;
  const moves = open.flatMap(([x, y], index) => {
    const [dx, dy] = [x - atX, y - atY];
    if (index > 0 && dx === 0 && dy === 0) return [];
    [atX, atY] = [x, y];
    const first = index === 0 ? 'M' : index === 1 ? 'l' : dx < 0 ? '' : ' ';
    return [`${first}${dx}${dy < 0 ? '' : ' '}${dy}`];
  });
  return `${moves.join('')}${closed ? 'z' : ''}`;
}

/** Douglas-Peucker: leaves out the points within the tolerance of the line that remains. */
export function simplified(points: readonly Point[], tolerance: Tolerance): readonly Point[] {
  const kept = new Set([0, points.length - 1]);
  // A ring is cut at the point farthest from its start, or it would collapse to a point.
  const spans: [number, number][] = [[0, points.length - 1]];
  for (let span = spans.pop(); span; span = spans.pop()) {
    const [from, to] = span;
    let [farthest, index] = [1, -1];
    for (let at = from + 1; at < to; at += 1) {
      const point = points[at] ?? [0, 0];
      const excess = offLine(point, points[from], points[to]) / tolerance(point);
      if (excess > farthest) [farthest, index] = [excess, at];
    }
    if (index === -1) continue;
    kept.add(index);
    spans.push([from, index], [index, to]);
  }
  return points.filter((_, index) => kept.has(index));
}

function offLine([x, y]: Point, [ax, ay]: Point = [0, 0], [bx, by]: Point = [0, 0]) {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const share =
    length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length));
  return Math.hypot(x - ax - share * dx, y - ay - share * dy);
}
