import type { BBox } from 'geojson';
import type { AtlasFeature, SearchedLayer } from '../catalog/types';
import { existsOn } from './exists-on';
import type { Shape } from './subject';

/** The features that a question looks at: those of one layer, of one day, or all. */
export interface FeatureFilter {
  readonly layer?: SearchedLayer | undefined;
  readonly on?: string | undefined;
}

export interface Search extends FeatureFilter {
  /** West, south, east, north: nothing outside it matches. Null: no limit. */
  readonly box: BBox | null;
  /** Tests a point by its longitude and latitude; may be called 100,000 times. */
  readonly point: (lon: number, lat: number) => boolean;
  /** Tests a line or a polygon. */
  readonly shape: (feature: AtlasFeature) => boolean;
}

/** What questions search: a catalog, or one with indexes, which finds the same features. */
export interface Searchable {
  readonly features: readonly AtlasFeature[];
  readonly search?: (search: Search) => readonly AtlasFeature[];
  /** The `count` nearest of a layer, in any order, and more if they are too close to decide. */
  readonly nearby?: (from: Shape, question: Nearby) => readonly AtlasFeature[];
}

export interface Nearby {
  readonly layer: SearchedLayer;
  readonly count: number;
  readonly accept: (feature: AtlasFeature) => boolean;
}

/** The features that match a search, in any order. */
export function searchIn(searched: Searchable, search: Search): readonly AtlasFeature[] {
  return searched.search?.(search) ?? scanFeatures(searched.features, search);
}

/** The coarsest accuracy in metres of the features that a filter lets through. */
export function coarsest(
  { features }: Searchable,
  { layer, on }: FeatureFilter,
  accept: (feature: AtlasFeature) => boolean = () => true,
): number {
  return features.reduce((most, feature) => {
    const { accuracy, layer: own } = feature.properties;
    const counts =
      (layer === undefined || own === layer) && existsOn(feature, on) && accept(feature);
    return counts ? Math.max(most, accuracy) : most;
  }, 0);
}

/** The same without an index, by looking at every feature. */
export function scanFeatures(
  features: readonly AtlasFeature[],
  { layer, on, point, shape }: Search,
): readonly AtlasFeature[] {
  return features.filter((feature) => {
    const { geometry, properties } = feature;
    if ((layer !== undefined && properties.layer !== layer) || !existsOn(feature, on)) return false;
    if (geometry.type !== 'Point') return shape(feature);
    const [lon = NaN, lat = NaN] = geometry.coordinates;
    return point(lon, lat);
  });
}
