import KDBush from 'kdbush';

/** Finds points by a box: gives their numbers, in any order, for its least x and y and its largest. */
export type PointsInBox = (
  leastX: number,
  leastY: number,
  mostX: number,
  mostY: number,
) => readonly number[];

/**
 * An index of points in a plane, such as longitudes and latitudes. It holds the coordinates once
 * more and the number of each point.
 */
export function pointsInBox<Coordinates extends Float64Array | Uint32Array>(
  xs: Coordinates,
  ys: Coordinates,
): PointsInBox {
  const kind = xs instanceof Uint32Array ? Uint32Array : Float64Array;
  const tree = new KDBush(xs.length, undefined, kind);
  for (let at = 0; at < xs.length; at += 1) tree.add(xs[at] ?? NaN, ys[at] ?? NaN);
  tree.finish();
  return (leastX, leastY, mostX, mostY) => tree.range(leastX, leastY, mostX, mostY);
}
