/**
 * Generalises one line: smooths it over a length, then leaves out points that make no visible
 * difference. Both ends stay, so that lines still meet; a ring keeps its area.
 */
import { simplified } from '../../src/map/picture/paths';
import { between, distance, type Point } from '../districts/plane';

export interface Grain {
  /** Kilometres over which a line is smoothed: the sigma of a Gaussian along it. */
  readonly smoothKm: number;
  /** Kilometres by which a left-out point may be off the line. */
  readonly offKm: (at: Point) => number;
}

export function generalised(line: readonly Point[], grain: Grain): Point[] {
  const [first, last] = [line[0], line.at(-1)];
  if (!first || !last || line.length < 3) return [...line];
  const closed = distance(first, last) === 0;
  const length = lengthOf(line);
  // A short line would be smoothed to a point.
  const smoothKm = Math.min(grain.smoothKm, length / (closed ? 12 : 6));
  const stepKm = length / Math.max(8, Math.ceil((length / smoothKm) * 3));
  const smooth = smoothed(resampled(line, stepKm), smoothKm / stepKm, closed);
  // A small line must also not lose its shape to a tolerance meant for long ones.
  const kept = simplified(smooth, (at) => Math.min(grain.offKm(at), length / 40));
  return closed ? withAreaOf(kept, line) : [...kept];
}

function lengthOf(line: readonly Point[]): number {
  return line.slice(1).reduce((sum, end, index) => sum + distance(line[index] ?? end, end), 0);
}

/** Points at equal steps along a line, both ends among them. */
function resampled(line: readonly Point[], stepKm: number): Point[] {
  const [first, last] = [line[0], line.at(-1)];
  if (!first || !last) return [];
  const points: Point[] = [first];
  let left = stepKm;
  line.slice(1).forEach((end, index) => {
    const start = line[index] ?? end;
    const piece = distance(start, end);
    let at = left;
    for (; at < piece; at += stepKm) points.push(between(start, end, at / piece));
    left = at - piece;
  });
  // The last step may end before the end of the line, or just short of it.
  if (distance(points.at(-1) ?? first, last) < stepKm / 2 && points.length > 1) points.pop();
  return [...points, last];
}

/** Weighted means of neighbours; beyond an end the line continues as its mirror image. */
function smoothed(points: readonly Point[], sigma: number, closed: boolean): Point[] {
  const reach = Math.ceil(sigma * 3);
  const last = points.length - 1;
  const weights = Array.from({ length: 2 * reach + 1 }, (_, at) =>
    Math.exp(-((at - reach) ** 2) / (2 * sigma * sigma)),
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const around = (index: number): Point => {
    if (closed) return points[(index + last * reach) % last] ?? [NaN, NaN];
    if (index >= 0 && index <= last) return points[index] ?? [NaN, NaN];
    const end = index < 0 ? 0 : last;
    const inside = Math.min(last, Math.max(0, 2 * end - index));
    return between(points[inside] ?? [NaN, NaN], points[end] ?? [NaN, NaN], 2);
  };
  return points.map((_, index) => {
    if (!closed && (index === 0 || index === last)) return points[index] ?? [NaN, NaN];
    let [x, y] = [0, 0];
    weights.forEach((weight, at) => {
      const [px, py] = around(index + at - reach);
      [x, y] = [x + px * weight, y + py * weight];
    });
    return [x / total, y / total];
  });
}

/** Smoothing shrinks a ring, so it is scaled around its middle to its former area. */
function withAreaOf(ring: readonly Point[], original: readonly Point[]): Point[] {
  const scale = Math.sqrt(Math.abs(areaOf(original) / areaOf(ring)));
  const middle: Point = [
    ring.reduce((sum, [x]) => sum + x, 0) / ring.length,
    ring.reduce((sum, [, y]) => sum + y, 0) / ring.length,
  ];
  return ring.map((point) => between(middle, point, scale));
}

/** Square kilometres of a closed line; counterclockwise is positive. */
export function areaOf(ring: readonly Point[]): number {
  return ring.slice(1).reduce((sum, [x, y], index) => {
    const [px, py] = ring[index] ?? [x, y];
    return sum + (px * y - x * py) / 2;
  }, 0);
}
