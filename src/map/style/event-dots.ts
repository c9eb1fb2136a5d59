/** Dots beside their places, in pixels, and whether they come in each other's way while one zooms. */

/** Pixels. */
export const dotRadius = 8;
/** From the middle of a dot to that of the next one in a column. */
export const dotStep = 2 * dotRadius + 2;

/** Pixels of the world from its west and its north. */
export type Point = readonly [number, number];
/** Pixels to the right and down. */
export type Offset = readonly [number, number];

/** A dot at an offset from its place, with the room of its words to the right of it. */
export interface Dot {
  readonly at: Point;
  readonly offset: Offset;
  readonly width: number;
}

/**
 * How near two dots come, between a zoom and the next: their places move apart until they are twice
 * as far, and the dots keep their pixels from them.
 */
export function nearest(a: Omit<Dot, 'width'>, b: Omit<Dot, 'width'>): number {
  const [x, y] = [b.at[0] - a.at[0], b.at[1] - a.at[1]];
  const [dx, dy] = [a.offset[0] - b.offset[0], a.offset[1] - b.offset[1]];
  const square = x * x + y * y;
  const growth = square === 0 ? 1 : Math.min(Math.max((dx * x + dy * y) / square, 1), 2);
  return Math.hypot(x * growth - dx, y * growth - dy);
}

/** Whether a dot comes to stand where the words of another one begin on their way to the right. */
export function isOnWords(dot: Dot, other: Dot): boolean {
  return [1, 1.25, 1.5, 1.75, 2].some((growth) => {
    const right = (dot.at[0] - other.at[0]) * growth + dot.offset[0] - other.offset[0];
    const down = (dot.at[1] - other.at[1]) * growth + dot.offset[1] - other.offset[1];
    return right > 0 && right < other.width + 3 * dotRadius && Math.abs(down) < dotStep;
  });
}

export function distance(a: Point, b: Point): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}
