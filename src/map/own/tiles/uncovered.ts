/**
 * Of points that lie close together, those whose dots hide the middles of the others: fewer are
 * drawn, and where there is a point there still is a dot.
 */

export interface TilePoint {
  /** The number of the point among all. */
  readonly at: number;
  /** Units of the tile from its west and its north. */
  readonly px: number;
  readonly py: number;
}

/**
 * Takes points from the one that is drawn last to the one that is drawn first, and leaves out each
 * whose distance from one that was taken is at most `radius`; gives the others in the order of
 * drawing. `size` is the width of the tile.
 */
export function uncovered(
  fromLast: Iterable<TilePoint>,
  radius: number,
  size: number,
): readonly TilePoint[] {
  // The diagonal of a cell is the radius, so a cell holds one point at most, and what covers a point
  // lies in its cell or in one of two on each side.
  const side = radius / Math.SQRT2;
  const across = Math.ceil(size / side) + 4;
  const cells: (TilePoint | undefined)[] = Array.from({ length: across * across });
  const taken: TilePoint[] = [];
  for (const one of fromLast) {
    const column = Math.floor(one.px / side) + 2;
    const row = Math.floor(one.py / side) + 2;
    if (isCovered(one, column, row)) continue;
    cells[row * across + column] = one;
    taken.push(one);
  }
  return taken.reverse();

  function isCovered({ px, py }: TilePoint, column: number, row: number): boolean {
    for (let r = row - 2; r <= row + 2; r += 1)
      for (let c = column - 2; c <= column + 2; c += 1) {
        const other = cells[r * across + c];
        if (other && (other.px - px) ** 2 + (other.py - py) ** 2 <= radius ** 2) return true;
      }
    return false;
  }
}
