/** The national border as a line, and the points at which other boundaries meet it. */
import { between, distance, type Point } from './plane';

/** A place on a line: the segment that starts at vertex `index`, and how far along it. */
export interface Station {
  readonly index: number;
  readonly share: number;
  readonly point: Point;
}

/**
 * Follows a path from inland to its first crossing with the border and cuts it there. The last
 * point of a path that never crosses is moved to the nearest point of the border.
 */
export function meet(path: readonly Point[], border: readonly Point[]): [Point[], Station] {
  for (let i = 1; i < path.length; i += 1) {
    const [a, b] = [path[i - 1], path[i]];
    if (!a || !b) continue;
    const station = firstCrossing(a, b, border);
    if (station) return [[...path.slice(0, i), station.point], station];
  }
  const last = path.at(-1);
  if (!last) throw new Error('An empty path cannot meet the border');
  const station = nearestStation(last, border);
  return [[...path.slice(0, -1), station.point], station];
}

/** The border from one station to another. */
export function along(border: readonly Point[], from: Station, to: Station): Point[] {
  if (before(to, from)) return along(border, to, from).toReversed();
  return [from.point, ...border.slice(from.index + 1, to.index + 1), to.point];
}

export function before(a: Station, b: Station): boolean {
  return a.index < b.index || (a.index === b.index && a.share < b.share);
}

export function nearestStation(point: Point, border: readonly Point[]): Station {
  let best: Station | null = null;
  border.slice(1).forEach((end, index) => {
    const start = border[index] ?? end;
    const square = distance(start, end) ** 2;
    const dot =
      (point[0] - start[0]) * (end[0] - start[0]) + (point[1] - start[1]) * (end[1] - start[1]);
    const share = square === 0 ? 0 : Math.max(0, Math.min(1, dot / square));
    const at = between(start, end, share);
    if (!best || distance(at, point) < distance(best.point, point))
      best = { index, share, point: at };
  });
  if (!best) throw new Error('The border has no segment');
  return best;
}

function firstCrossing(a: Point, b: Point, border: readonly Point[]): Station | null {
  let first: { station: Station; share: number } | null = null;
  border.slice(1).forEach((end, index) => {
    const start = border[index] ?? end;
    const [rx, ry] = [b[0] - a[0], b[1] - a[1]];
    const [sx, sy] = [end[0] - start[0], end[1] - start[1]];
    const cross = rx * sy - ry * sx;
    if (cross === 0) return;
    const t = ((start[0] - a[0]) * sy - (start[1] - a[1]) * sx) / cross;
    const u = ((start[0] - a[0]) * ry - (start[1] - a[1]) * rx) / cross;
    if (t < 0 || t > 1 || u < 0 || u > 1) return;
    if (!first || t < first.share)
      first = { station: { index, share: u, point: between(start, end, u) }, share: t };
  });
  return (first as { station: Station } | null)?.station ?? null;
}
