import type { Position } from 'geojson';
import type { AtlasFeature } from '../catalog/types';
import { distanceKm, wayBetween } from './distance';
import { reach } from './spatial-index/reach';
import { byDistance, type Near } from './nearest';
import type { Shape } from './subject';
import { searchIn, type FeatureFilter, type Searchable } from './searchable';

/** The features at most `km` away from one or from a geometry, in any order. */
export function featuresWithin(
  searched: Searchable,
  geometry: Shape,
  km: number,
  filter: FeatureFilter = {},
): readonly AtlasFeature[] {
  const { box, holds } = reach(geometry, km);
  const shape = (feature: AtlasFeature) => (wayBetween(geometry, feature.geometry)?.km ?? 0) <= km;
  return searchIn(searched, { ...filter, box, point: holds, shape });
}

/** The features at most `km` away from one, nearest first; of one layer, or of all. */
export function findWithin(
  searched: Searchable,
  of: Pick<AtlasFeature, 'geometry'>,
  km: number,
  filter: FeatureFilter = {},
): readonly Near[] {
  const geometry = of.geometry as Shape;
  const { way } = reach(geometry, km);
  return featuresWithin(searched, geometry, km, filter)
    .filter((feature) => feature !== of)
    .map((feature) => ({ feature, km: kmTo(feature) }))
    .sort(byDistance);

  function kmTo(feature: AtlasFeature): number {
    if (feature.geometry.type !== 'Point') return wayBetween(geometry, feature.geometry)?.km ?? 0;
    const [lon = NaN, lat = NaN]: Position = feature.geometry.coordinates;
    return geometry.type === 'Point'
      ? distanceKm(geometry.coordinates, [lon, lat])
      : way(lon, lat).km;
  }
}
