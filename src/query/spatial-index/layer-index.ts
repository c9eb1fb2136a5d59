import { bbox } from '@turf/turf';
import Flatbush from 'flatbush';
import { around, distance } from 'geokdbush';
import KDBush from 'kdbush';
import type { Position } from 'geojson';
import type { AtlasFeature } from '../../catalog/types';
import { existsOn } from '../exists-on';
import type { Search } from '../searchable';

/** Finds features of one layer without looking at each. Boxes that cross ±180 are not supported. */
export interface LayerIndex {
  readonly search: (search: Search) => AtlasFeature[];
  /** At least the `count` nearest points to a position, on the ellipsoid; no lines or areas. */
  readonly nearestPoints: (
    at: Position,
    count: number,
    accept: (feature: AtlasFeature) => boolean,
  ) => AtlasFeature[];
  /** Whether the layer also has lines or areas. */
  readonly hasShapes: boolean;
}

/** The most by which a distance on geokdbush's sphere and one on WGS84 differ: 6335 to 6400 km. */
const sphereToEllipsoid = 1.011;

export function layerIndex(features: readonly AtlasFeature[]): LayerIndex {
  const points = features.filter(({ geometry }) => geometry.type === 'Point');
  const shapes = features.filter(({ geometry }) => geometry.type !== 'Point');
  const ordinates = Float64Array.from(points, () => 0);
  const [lons, lats] = [ordinates, ordinates.slice()];
  const tree = new KDBush(points.length);
  points.forEach(({ geometry }, index) => {
    const [lon = NaN, lat = NaN] = geometry.type === 'Point' ? geometry.coordinates : [];
    lons[index] = lon;
    lats[index] = lat;
    tree.add(lon, lat);
  });
  tree.finish();
  const boxes = shapes.length > 0 ? boxesOf(shapes) : null;
  const at = (index: number) => points[index] as AtlasFeature;
  return {
    hasShapes: shapes.length > 0,
    search({ box, on, point, shape }) {
      const [west, south, east, north] = box ?? [-180, -90, 180, 90];
      const found: AtlasFeature[] = [];
      for (const index of tree.range(west, south, east, north))
        if (point(lons[index] as number, lats[index] as number) && existsOn(at(index), on))
          found.push(at(index));
      for (const index of boxes?.search(west, south, east, north) ?? []) {
        const feature = shapes[index] as AtlasFeature;
        if (existsOn(feature, on) && shape(feature)) found.push(feature);
      }
      return found;
    },
    nearestPoints([lon = NaN, lat = NaN], count, accept) {
      const accepted = (index: number) => accept(at(index));
      const away = (index: number) =>
        distance(lon, lat, lons[index] as number, lats[index] as number);
      // A few more than needed: usually the next one is so much farther that no other can be
      // nearer.
      for (let more = count + 2; ; more *= 4) {
        const found = around(tree, lon, lat, more, Infinity, accepted);
        const limit = away(found[count - 1] ?? -1) * sphereToEllipsoid;
        if (found.length < more) return found.map(at);
        if (away(found[more - 1] ?? -1) > limit)
          return found.filter((index) => away(index) <= limit).map(at);
      }
    },
  };
}

function boxesOf(shapes: readonly AtlasFeature[]): Flatbush {
  const tree = new Flatbush(shapes.length);
  for (const { geometry } of shapes) {
    const [west = NaN, south = NaN, east = NaN, north = NaN] = bbox(geometry);
    tree.add(west, south, east, north);
  }
  tree.finish();
  return tree;
}
