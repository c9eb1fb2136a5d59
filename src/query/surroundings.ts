import type { Position } from 'geojson';
import { layerOf } from '../catalog/layers';
import type { AtlasFeature, Catalog } from '../catalog/types';
import { polygonsContaining, containsPlace, type Containing } from './containing';
import { marginKm } from './margin';
import { findNearest, type Near, type NearestQuestion } from './nearest';
import { isSettlement } from './settlements';

/** What is near a place or a point of the map: the last part of every card. */
export interface Surroundings {
  readonly districts: readonly Containing[];
  /**
   * If no district contains the point: one whose boundary is nearer than the accuracies of both.
   */
  readonly perhaps: AtlasFeature | null;
  /** The corridor's road, to which its distance is measured. */
  readonly corridor: Near | null;
  readonly post: Near | null;
  /** The nearest settlements; for an area, those inside it. */
  readonly settlements: readonly Near[];
}

const road: NearestQuestion = {
  layer: 'corridor',
  count: 1,
  accept: ({ properties }) => properties.kind === 'corridor-axis',
};

/**
 * The corridor and the positions are those of the day `on`, if given. Null for what has no place on
 * this map, such as a country or a distant capital.
 */
export function surroundings(
  catalog: Catalog,
  from: Position | AtlasFeature,
  on?: string,
): Surroundings | null {
  const feature = 'geometry' in from ? from : null;
  if (feature && layerOf(feature) === null && feature.properties.layer !== 'districts') return null;
  const isCorridor = feature?.properties.layer === 'corridor';
  const area = feature?.geometry.type === 'Polygon' ? feature : null;
  const settlements = findNearest(catalog, from, {
    layer: 'places',
    count: area ? Infinity : 3,
    accept: (other) =>
      isSettlement(other) &&
      other.id !== feature?.properties.place &&
      (area === null || containsPlace(area, other)),
  });
  return {
    ...districtsAround(catalog, from),
    corridor: isCorridor ? null : (findNearest(catalog, from, { ...road, on })[0] ?? null),
    post: findNearest(catalog, from, { layer: 'posts', count: 1, on })[0] ?? null,
    settlements,
  };
}

function districtsAround(
  catalog: Catalog,
  from: Position | AtlasFeature,
): Pick<Surroundings, 'districts' | 'perhaps'> {
  const feature = 'geometry' in from ? from : null;
  if (feature && feature.geometry.type !== 'Point') return { districts: [], perhaps: null };
  const at = feature?.geometry.type === 'Point' ? feature.geometry.coordinates : (from as Position);
  const accuracy = feature?.properties.accuracy ?? 0;
  const districts = polygonsContaining(catalog, at, { accuracy }).filter(
    ({ feature: { properties } }) => properties.layer === 'districts',
  );
  const [next] = findNearest(catalog, at, { layer: 'districts', count: 1 });
  const close =
    next && districts.length === 0 && next.km <= marginKm(feature?.properties, next.feature);
  return { districts, perhaps: close ? next.feature : null };
}
