import { booleanPointInPolygon } from '@turf/turf';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { AtlasFeature, Catalog } from '../catalog/types';
import { distanceToBoundaryKm } from './distance';
import { existsOn } from './exists-on';

export interface Containing {
  readonly feature: AtlasFeature;
  /** The boundary is nearer than it is exact, so the answer could be its neighbour. */
  readonly withinAccuracy: boolean;
}

/**
 * The polygons that a [longitude, latitude] position lies in; `on` limits them to a day, and
 * `accuracy` is the position's own, in metres.
 */
export function containing(
  catalog: Catalog,
  at: Position,
  { on, accuracy = 0 }: { on?: string | undefined; accuracy?: number } = {},
): readonly Containing[] {
  return catalog.features.flatMap((feature) => {
    const { geometry, properties } = feature;
    if (!isPolygon(geometry) || !existsOn(feature, on) || !booleanPointInPolygon(at, geometry))
      return [];
    const metres = distanceToBoundaryKm(at, geometry) * 1000;
    const withinAccuracy = metres < properties.accuracy + accuracy;
    return [{ feature, withinAccuracy }];
  });
}

function isPolygon(geometry: AtlasFeature['geometry']): geometry is Polygon | MultiPolygon {
  return geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';
}

/** Whether a polygon feature contains a point feature; a plain yes or no, without its accuracy. */
export function contains(area: AtlasFeature, place: AtlasFeature): boolean {
  return (
    isPolygon(area.geometry) &&
    place.geometry.type === 'Point' &&
    booleanPointInPolygon(place.geometry.coordinates, area.geometry)
  );
}
