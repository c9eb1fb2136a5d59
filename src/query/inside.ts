import { bbox } from '@turf/turf';
import type { AtlasFeature } from '../catalog/types';
import { counted, type Answer } from './answer';
import { preparedPolygon } from './large/prepared-polygon';
import { reach } from './large/reach';
import { giveOrTake, type Origin } from './origin';
import type { Areas } from './question';
import { searchIn, type Scope, type Searchable } from './searchable';

/** The places and positions inside a polygon, its boundary included, in any order. */
export function pointsInside(
  source: Searchable,
  polygon: Areas,
  scope: Scope = {},
): readonly AtlasFeature[] {
  const point = preparedPolygon(polygon);
  return searchIn(source, { ...scope, box: bbox(polygon), point, shape: () => false });
}

/**
 * Which places and positions lie inside a polygon. Of lines and districts a part lies inside:
 * `crossing` and `overlap` measure it.
 */
export function inside(source: Searchable, area: Origin<Areas>, scope: Scope): Answer {
  const found = [...pointsInside(source, area.geometry, scope)].sort(byId);
  const furthest = Math.max(0, ...found.map((feature) => giveOrTake(area, feature)));
  const boundary = reach(area.geometry, furthest, { edges: true });
  const rows = found.map((feature) => {
    const [lon = NaN, lat = NaN] =
      feature.geometry.type === 'Point' ? feature.geometry.coordinates : [];
    return { id: feature.id, withinAccuracy: boundary.holds(lon, lat, giveOrTake(area, feature)) };
  });
  return counted('inside', rows, area.feature ? null : area.geometry);
}

function byId(a: AtlasFeature, b: AtlasFeature): number {
  return a.id < b.id ? -1 : 1;
}
