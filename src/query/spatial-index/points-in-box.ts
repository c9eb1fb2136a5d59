import KDBush from 'kdbush';

/** Finds points by a box: gives their numbers, in any order, for west, south, east and north. */
export type PointsInBox = (
  west: number,
  south: number,
  east: number,
  north: number,
) => readonly number[];

/** An index of points by longitude and latitude, which holds 20 bytes for each. */
export function pointsInBox(lons: Float64Array, lats: Float64Array): PointsInBox {
  const tree = new KDBush(lons.length);
  for (let at = 0; at < lons.length; at += 1) tree.add(lons[at] ?? NaN, lats[at] ?? NaN);
  tree.finish();
  return (west, south, east, north) => tree.range(west, south, east, north);
}
