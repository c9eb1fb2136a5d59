import { booleanPointInPolygon } from '@turf/turf';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { AtlasFeature } from '../catalog/types';
import { distanceToBoundaryKm } from './distance';
import { searchIn, type Searchable } from './searchable';
import { isPolygon } from './subject';

export interface Containing {
  readonly feature: AtlasFeature;
  /** The boundary is nearer than its accuracy, so the true answer could be the neighbour. */
  readonly withinAccuracy: boolean;
}

/**
 * The polygons that contain a [longitude, latitude] position. `on` limits them to a day; `accuracy`
 * is that of the position, in metres.
 */
export function polygonsContaining(
  searched: Searchable,
  at: Position,
  { on, accuracy = 0 }: { on?: string | undefined; accuracy?: number } = {},
): readonly Containing[] {
  const [lon = NaN, lat = NaN] = at;
  const point = () => false;
  const shape = ({ geometry }: AtlasFeature) =>
    isPolygon(geometry) && booleanPointInPolygon(at, geometry);
  return searchIn(searched, { on, box: [lon, lat, lon, lat], point, shape }).map((feature) => {
    const metres = distanceToBoundaryKm(at, feature.geometry as Polygon | MultiPolygon) * 1000;
    return { feature, withinAccuracy: metres < feature.properties.accuracy + accuracy };
  });
}

/** Whether a [longitude, latitude] position lies in an area or on its boundary. */
export function liesIn(at: Position, area: Polygon | MultiPolygon): boolean {
  return booleanPointInPolygon(at, area);
}

/** Whether a polygon feature contains a point feature, without regard to their accuracies. */
export function containsPlace(area: AtlasFeature, place: AtlasFeature): boolean {
  return (
    isPolygon(area.geometry) &&
    place.geometry.type === 'Point' &&
    booleanPointInPolygon(place.geometry.coordinates, area.geometry)
  );
}
