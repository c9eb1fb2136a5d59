import { bbox } from '@turf/turf';
import type { AtlasFeature } from '../catalog/types';
import { counted, type Answer, type Found } from './answer';
import { preparedPolygon } from './large/prepared-polygon';
import { reach } from './large/reach';
import { giveOrTake, ordinates, type Origin } from './origin';
import type { Areas } from './question';
import { coarsest, searchIn, type Scope, type Searchable } from './searchable';

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
  const furthest = (area.accuracy + coarsest(source, scope)) / 1000;
  const boundary = reach(area.geometry, furthest, { edges: true });
  const isUnsure = (feature: AtlasFeature) =>
    boundary.holds(...ordinates(feature), giveOrTake(area, feature));
  const found = pointsInside(source, area.geometry, scope);
  const inIt = new Set(found);
  const close = searchIn(source, {
    ...scope,
    box: boundary.box,
    point: boundary.holds,
    shape: () => false,
  }).filter((feature) => !inIt.has(feature) && isUnsure(feature));
  const rows = found.map((feature) => ({ id: feature.id, withinAccuracy: isUnsure(feature) }));
  const perhaps = close.map(({ id }) => ({ id, withinAccuracy: true }));
  return counted(
    'inside',
    rows.sort(byId),
    perhaps.sort(byId),
    area.feature ? null : area.geometry,
  );
}

function byId(a: Found, b: Found): number {
  return a.id < b.id ? -1 : 1;
}
