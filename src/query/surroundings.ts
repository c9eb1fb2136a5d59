import type { Position } from 'geojson';
import type { AtlasFeature, Catalog } from '../catalog/types';
import { containing, type Containing } from './containing';
import { distanceFromKm, nearest, type Near } from './nearest';

/** What is near a place or a point of the map: the answer that every card ends with. */
export interface Surroundings {
  readonly districts: readonly Containing[];
  /** The corridor's axis, which is what its distance is measured to. */
  readonly corridor: Near | null;
  readonly post: Near | null;
  readonly settlements: readonly Near[];
}

const settlementKinds = new Set(['city', 'town', 'village', 'capital']);

export function surroundings(catalog: Catalog, from: Position | AtlasFeature): Surroundings {
  const axis = catalog.features.find(({ properties }) => properties.kind === 'corridor-axis');
  const isCorridor = 'geometry' in from && from.properties.layer === 'corridor';
  const at = 'geometry' in from ? pointOf(from) : from;
  const isDistrict = 'geometry' in from && from.properties.layer === 'districts';
  const ownPlace = 'geometry' in from ? from.properties.place : undefined;
  return {
    districts:
      at === null || isDistrict
        ? []
        : containing(catalog, at).filter(({ feature }) => feature.properties.layer === 'districts'),
    corridor: axis && !isCorridor ? { feature: axis, km: distanceFromKm(from, axis) } : null,
    post: nearest(catalog, from, { layer: 'posts', count: 1 })[0] ?? null,
    settlements: nearest(catalog, from, {
      layer: 'places',
      count: 3,
      accept: ({ id, properties }) => settlementKinds.has(properties.kind) && id !== ownPlace,
    }),
  };
}

/** How far a distance may be off, in km: the accuracies of both ends together. */
export function giveOrTakeKm(a: AtlasFeature | null, b: AtlasFeature): number {
  return ((a?.properties.accuracy ?? 0) + b.properties.accuracy) / 1000;
}

function pointOf({ geometry }: AtlasFeature): Position | null {
  return geometry.type === 'Point' ? geometry.coordinates : null;
}
