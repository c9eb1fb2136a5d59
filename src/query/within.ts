import type { AtlasFeature, Catalog, FeatureLayer } from '../catalog/types';
import { distanceBetweenKm } from './distance';
import { existsOn } from './exists-on';
import type { Near } from './nearest';

/** The features at most `km` away from one, nearest first; of one layer, or of all. */
export function within(
  catalog: Catalog,
  of: AtlasFeature,
  km: number,
  { layer, on }: { layer?: FeatureLayer | undefined; on?: string | undefined } = {},
): readonly Near[] {
  return catalog.features
    .filter((feature) => layer === undefined || feature.properties.layer === layer)
    .filter((feature) => feature !== of && existsOn(feature, on))
    .map((feature) => ({ feature, km: distanceBetweenKm(of, feature) }))
    .filter((near) => near.km <= km)
    .sort((a, b) => a.km - b.km);
}
