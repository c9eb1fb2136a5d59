import type { MultiPolygon, Polygon, Position } from 'geojson';
import geodesic from 'geographiclib-geodesic';
import type { AtlasFeature } from '../catalog/types';

/** Area of a polygon feature in km². Throws on any other geometry. */
export function areaKm2({ id, geometry }: AtlasFeature): number {
  if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon')
    throw new Error(`${id} is no polygon but a ${geometry.type}`);
  return polygonKm2(geometry);
}

/**
 * Area in km² of a polygon of [longitude, latitude] positions on the WGS84 ellipsoid, without its
 * holes (C. F. F. Karney, Algorithms for geodesics, J. Geodesy 87, 2013).
 */
export function polygonKm2(geometry: Polygon | MultiPolygon): number {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return polygons.reduce((sum, rings) => sum + ringsKm2(rings), 0);
}

function ringsKm2(rings: readonly Position[][]): number {
  const [outer = NaN, ...holes] = rings.map(ringKm2);
  return holes.reduce((rest, hole) => rest - hole, outer);
}

function ringKm2(ring: readonly Position[]): number {
  const polygon = geodesic.Geodesic.WGS84.Polygon(false);
  for (const [lon = NaN, lat = NaN] of ring.slice(1)) polygon.AddPoint(lat, lon);
  return Math.abs(polygon.Compute(false, true).area ?? NaN) / 1e6;
}
