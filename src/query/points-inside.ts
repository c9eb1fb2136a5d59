import { bbox } from '@turf/turf';
import type { AtlasFeature } from '../catalog/types';
import { preparedPolygon } from './spatial-index/prepared-polygon';
import { searchIn, type FeatureFilter, type Searchable } from './searchable';
import type { Areas } from './subject';

/** The places and positions inside a polygon, its boundary included, in any order. */
export function pointsInside(
  searched: Searchable,
  polygon: Areas,
  filter: FeatureFilter = {},
): readonly AtlasFeature[] {
  const point = preparedPolygon(polygon);
  return searchIn(searched, { ...filter, box: bbox(polygon), point, shape: () => false });
}
