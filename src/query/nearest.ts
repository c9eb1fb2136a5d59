import type { Position } from 'geojson';
import type { AtlasFeature, Catalog, FeatureLayer } from '../catalog/types';
import { distanceBetweenKm, distanceToFeatureKm } from './distance';
import { existsOn } from './exists-on';

export interface Near {
  readonly feature: AtlasFeature;
  readonly km: number;
}

export interface NearestQuestion {
  readonly layer: FeatureLayer;
  readonly count: number;
  /** Only what existed on this day. */
  readonly on?: string | undefined;
  /** Leaves features out, for example the one that the question starts from. */
  readonly accept?: (feature: AtlasFeature) => boolean;
}

/** The nearest features of a layer to a [longitude, latitude] position or a feature. */
export function nearest(
  catalog: Catalog,
  from: Position | AtlasFeature,
  { layer, count, on, accept = () => true }: NearestQuestion,
): readonly Near[] {
  return catalog.features
    .filter((feature) => feature.properties.layer === layer && existsOn(feature, on))
    .filter((feature) => feature !== from && accept(feature))
    .map((feature) => ({ feature, km: distanceFromKm(from, feature) }))
    .sort((a, b) => a.km - b.km)
    .slice(0, count);
}

function distanceFromKm(from: Position | AtlasFeature, to: AtlasFeature): number {
  return 'geometry' in from ? distanceBetweenKm(from, to) : distanceToFeatureKm(from, to);
}
