import type { BBox } from 'geojson';
import { localPlane } from '../segments';

export interface ReachBox {
  readonly box: BBox;
  /** How many degrees of longitude and latitude the box extends beyond the edges. */
  readonly east: number;
  readonly north: number;
}

/** Limits beyond which a plane is too inexact: latitude, reach, and length of an edge. */
const most = { lat: 80, km: 300, degrees: 3 };

/**
 * A box in degrees that contains everything within `km` of some edges (four numbers each, as from
 * `segmentsOf`); null where no box can: near the poles and the antimeridian, and for a reach or an
 * edge of hundreds of kilometres.
 */
export function reachBox(segments: Float64Array, km: number): ReachBox | null {
  let [west, south, east, north, longest] = [Infinity, Infinity, -Infinity, -Infinity, 0];
  for (let i = 0; i < segments.length; i += 2) {
    const lon = segments[i] as number;
    const lat = segments[i + 1] as number;
    west = Math.min(west, lon);
    east = Math.max(east, lon);
    south = Math.min(south, lat);
    north = Math.max(north, lat);
    if (i % 4 === 0) continue;
    longest = Math.max(
      longest,
      Math.abs(lon - (segments[i - 2] as number)),
      Math.abs(lat - (segments[i - 1] as number)),
    );
  }
  const furthest = Math.max(-south, north) + km / 110;
  if (!(km <= most.km && longest <= most.degrees && furthest <= most.lat)) return null;
  const { kmEast, bend } = localPlane(0, furthest);
  // A great circle goes beyond the box of its ends.
  const reachKm = km + bend * (longest * 112) ** 2;
  const [dLon, dLat] = [reachKm / kmEast, reachKm / 110.5];
  const box: BBox = [west - dLon, south - dLat, east + dLon, north + dLat];
  return box[0] < -180 || box[2] > 180 ? null : { box, east: dLon, north: dLat };
}
