import type { Position } from 'geojson';
import type { AtlasFeature, SearchedLayer } from '../catalog/types';
import { wayBetween } from './distance';
import { existsOn } from './exists-on';
import type { Shape } from './subject';
import type { Searchable } from './searchable';

export interface Near {
  readonly feature: AtlasFeature;
  readonly km: number;
}

export interface NearestQuestion {
  readonly layer: SearchedLayer;
  readonly count: number;
  /** Only what existed on this day. */
  readonly on?: string | undefined;
  /** Leaves features out, for example the subject of the question. */
  readonly accept?: (feature: AtlasFeature) => boolean;
}

/**
 * The nearest features of a layer to a [longitude, latitude] position or a feature, nearest first.
 */
export function findNearest(
  searched: Searchable,
  from: Position | Pick<AtlasFeature, 'geometry'>,
  { layer, count, on, accept = () => true }: NearestQuestion,
): readonly Near[] {
  const geometry = ('geometry' in from ? from.geometry : point(from)) as Shape;
  const wanted = (feature: AtlasFeature) =>
    feature !== from && existsOn(feature, on) && accept(feature);
  const candidates =
    searched.nearby?.(geometry, { layer, count, accept: wanted }) ?? searched.features;
  return candidates
    .filter((feature) => feature.properties.layer === layer && wanted(feature))
    .map((feature) => ({ feature, km: wayBetween(geometry, feature.geometry)?.km ?? 0 }))
    .sort(byDistance)
    .slice(0, count);
}

function point(coordinates: Position): Shape {
  return { type: 'Point', coordinates };
}

/** Nearest first; equal distances by id, so that an index does not change the order. */
export function byDistance(a: Near, b: Near): number {
  return a.km - b.km || (a.feature.id < b.feature.id ? -1 : 1);
}
