/** A hole in another hole, found before JTS compares every boundary with every other. */
import Flatbush from 'flatbush';
import Coordinate from 'jsts/org/locationtech/jts/geom/Coordinate.js';
import RayCrossingCounter from 'jsts/org/locationtech/jts/algorithm/RayCrossingCounter.js';
import type { Position } from 'geojson';

/** So few holes JTS compares in no time, and it says first what else is wrong. */
const few = 100;
/** JTS's code of a point inside a ring, and neither on it nor outside. */
const inside = 0;

/**
 * A position of a hole that lies inside another hole of the same polygon; null where none does, or
 * where there are few. `holes` are closed rings of [longitude, latitude].
 */
export function nestedHole(holes: readonly (readonly Position[])[]): Position | null {
  if (holes.length < few) return null;
  const index = new Flatbush(holes.length);
  for (const hole of holes) index.add(...boxOf(hole));
  index.finish();
  for (const [number, [first = []]] of holes.entries()) {
    const [x = NaN, y = NaN] = first;
    let isNested = false;
    const isIn = (other: number) => {
      isNested ||= other !== number && holds(holes[other] ?? [], x, y);
      return false;
    };
    index.search(x, y, x, y, isIn);
    if (isNested) return [x, y];
  }
  return null;
}

function boxOf(ring: readonly Position[]): [number, number, number, number] {
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x = NaN, y = NaN] of ring) {
    box[0] = Math.min(box[0], x);
    box[1] = Math.min(box[1], y);
    box[2] = Math.max(box[2], x);
    box[3] = Math.max(box[3], y);
  }
  return box;
}

/** Exact also beside the boundary, as JTS is. */
function holds(ring: readonly Position[], x: number, y: number): boolean {
  const corners = ring.map(([lon = NaN, lat = NaN]) => new Coordinate(lon, lat));
  return RayCrossingCounter.locatePointInRing(new Coordinate(x, y), corners) === inside;
}
