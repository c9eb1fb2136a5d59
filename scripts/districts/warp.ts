/** Rubber-sheeting of one arc: cut at its control points, each piece moved as a rigid whole. */
import { between, distance, type Point } from './plane';

export interface Control {
  /** Share of the arc's planar length, 0 to 1. */
  readonly fraction: number;
  readonly corrected: Point;
}

/** `controls` include both ends, sorted by fraction. */
export function warp(points: readonly Point[], controls: readonly Control[]): Point[] {
  const lengths = cumulative(points);
  const total = lengths.at(-1) ?? 0;
  const warped: Point[] = [];
  controls.slice(1).forEach((end, index) => {
    const start = controls[index];
    if (!start) return;
    const piece = cut(points, lengths, start.fraction * total, end.fraction * total);
    const moved = similarity(piece, start.corrected, end.corrected);
    warped.push(...(index === 0 ? moved : moved.slice(1)));
  });
  return warped;
}

function cumulative(points: readonly Point[]): number[] {
  const lengths = [0];
  points.slice(1).forEach((point, index) => {
    lengths.push((lengths[index] ?? 0) + distance(points[index] ?? point, point));
  });
  return lengths;
}

/** The part of a line between two distances along it, in km. */
function cut(
  points: readonly Point[],
  lengths: readonly number[],
  from: number,
  to: number,
): Point[] {
  const inside = points.filter((_, index) => {
    const at = lengths[index] ?? 0;
    return at > from + 1e-9 && at < to - 1e-9;
  });
  return [pointAt(points, lengths, from), ...inside, pointAt(points, lengths, to)];
}

function pointAt(points: readonly Point[], lengths: readonly number[], at: number): Point {
  const last = points.length - 1;
  const next = lengths.findIndex((length, index) => index > 0 && length >= at - 1e-9);
  const index = next === -1 ? last : next;
  const [before, after] = [lengths[index - 1] ?? 0, lengths[index] ?? 0];
  const [a, b] = [points[index - 1], points[index]];
  if (!a || !b) throw new Error(`No point at ${at} km of the arc`);
  return between(a, b, after === before ? 0 : (at - before) / (after - before));
}

/** The shift, rotation and uniform scale that move the ends of a piece to two points. */
function similarity(piece: readonly Point[], start: Point, end: Point): Point[] {
  const [a, b] = [piece.at(0), piece.at(-1)];
  if (!a || !b) return [];
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const square = dx * dx + dy * dy;
  if (square === 0) throw new Error('A piece of an arc has both ends in one place');
  const [ex, ey] = [end[0] - start[0], end[1] - start[1]];
  // Complex division: the factor that rotates and scales (dx, dy) to (ex, ey).
  const [re, im] = [(ex * dx + ey * dy) / square, (ey * dx - ex * dy) / square];
  return piece.map(([x, y], index) => {
    if (index === 0) return start;
    if (index === piece.length - 1) return end;
    const [u, v] = [x - a[0], y - a[1]];
    return [start[0] + re * u - im * v, start[1] + re * v + im * u];
  });
}
