/** Positions of dots beside their places, in pixels, and whether they meet while the map zooms. */

/** Pixels. */
export const dotRadius = 8;
/** From the middle of one dot to that of the next in a column. */
export const dotStep = 2 * dotRadius + 2;

/** Pixels of the world from the west and the north. */
export type WorldPixel = readonly [number, number];
/** Pixels to the right and down. */
export type Offset = readonly [number, number];

/** A dot at an offset from its place, with the width of the words to its right. */
export interface Dot {
  readonly at: WorldPixel;
  readonly offset: Offset;
  readonly width: number;
}

/**
 * The least distance of two dots between a zoom and the next: their places move apart to twice the
 * distance, while the dots keep their offsets in pixels.
 */
export function leastDistance(a: Omit<Dot, 'width'>, b: Omit<Dot, 'width'>): number {
  const [x, y] = [b.at[0] - a.at[0], b.at[1] - a.at[1]];
  const [dx, dy] = [a.offset[0] - b.offset[0], a.offset[1] - b.offset[1]];
  const square = x * x + y * y;
  const growth = square === 0 ? 1 : Math.min(Math.max((dx * x + dy * y) / square, 1), 2);
  return Math.hypot(x * growth - dx, y * growth - dy);
}

/** Whether a dot will cover the words of another while the map zooms in. */
export function isOnWords(dot: Dot, other: Dot): boolean {
  return [1, 1.25, 1.5, 1.75, 2].some((growth) => {
    const right = (dot.at[0] - other.at[0]) * growth + dot.offset[0] - other.offset[0];
    const down = (dot.at[1] - other.at[1]) * growth + dot.offset[1] - other.offset[1];
    return right > 0 && right < other.width + 3 * dotRadius && Math.abs(down) < dotStep;
  });
}

export function distance(a: WorldPixel, b: WorldPixel): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}
