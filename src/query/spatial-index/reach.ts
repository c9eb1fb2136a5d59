import type { BBox } from 'geojson';
import { treeOfEdges } from '../line-in-polygon';
import { wayFrom, type ShortestLine } from '../distance';
import { isPolygon, type Shape } from '../subject';
import { localPlane, planeDistance, segmentsOf, wayToSegments } from '../segments';
import { reachBox, type ReachBox } from './box-around';
import { preparedPolygon } from './prepared-polygon';

/** The zone within some km of a geometry, prepared for many points. */
export interface Reach {
  /**
   * Nothing outside it is within reach; null where no box of degrees can be given, as at the poles.
   */
  readonly box: BBox | null;
  /** Whether a point is at most `km` away; `km` may be less than the reach, never more. */
  readonly holds: (lon: number, lat: number, km?: number) => boolean;
  /** The line from a point within reach to the geometry; its length is 0 inside a polygon. */
  readonly way: (lon: number, lat: number) => ShortestLine;
}

/**
 * The zone within `km` of a geometry; with `edges`, of the boundary of a polygon, on both sides. A
 * plane decides for most points; near the limit the geodesic decides, so that the answers are the
 * same as those of measuring each distance.
 */
export function reach(geometry: Shape, km: number, { edges = false } = {}): Reach {
  const segments =
    geometry.type === 'Point'
      ? Float64Array.from([0, 1, 0, 1].map((axis) => geometry.coordinates[axis] ?? NaN))
      : segmentsOf(geometry);
  const isArea = isPolygon(geometry);
  const around = reachBox(segments, km);
  if (!around) {
    const way = (lon: number, lat: number) =>
      edges ? wayToSegments([lon, lat], segments) : wayFrom([lon, lat], geometry);
    return { box: null, holds: (lon, lat, most = km) => way(lon, lat).km <= most, way };
  }
  const inside = isArea && !edges ? preparedPolygon(geometry) : () => false;
  const near = edgesNear(segments, around);
  return {
    box: around.box,
    holds: (lon, lat, most = km) =>
      inside(lon, lat) || isNear(lon, lat, most, segments, near(lon, lat)),
    way: (lon, lat) =>
      inside(lon, lat)
        ? { from: [lon, lat], to: [lon, lat], km: 0 }
        : wayToSegments([lon, lat], segments, near(lon, lat)),
  };
}

function isNear(
  lon: number,
  lat: number,
  km: number,
  segments: Float64Array,
  some: readonly number[],
): boolean {
  if (some.length === 0) return false;
  const plane = localPlane(lon, lat);
  const unsure: number[] = [];
  for (const index of some) {
    const { km: about, offKm } = planeDistance(plane, segments, index);
    if (about + offKm < km) return true;
    if (about - offKm <= km) unsure.push(index);
  }
  return unsure.length > 0 && wayToSegments([lon, lat], segments, unsure).km <= km;
}

/** The edges that can be within reach of a position. */
function edgesNear(
  segments: Float64Array,
  { east, north }: ReachBox,
): (lon: number, lat: number) => readonly number[] {
  const tree = treeOfEdges(segments);
  return (lon, lat) => tree.search(lon - east, lat - north, lon + east, lat + north);
}
