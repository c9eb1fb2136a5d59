import type { Position } from 'geojson';
import type { AtlasFeature } from '../../src/catalog/types';
import { wayBetween, wayFrom } from '../../src/query/distance';

/** In km from a [longitude, latitude] position to a feature; 0 inside a polygon. */
export function distanceToFeatureKm(at: Position, { geometry }: AtlasFeature): number {
  return wayFrom(at, geometry).km;
}

/** In km between two features; 0 where they touch. */
export function distanceBetweenKm(a: AtlasFeature, b: AtlasFeature): number {
  return wayBetween(a.geometry, b.geometry)?.km ?? 0;
}
