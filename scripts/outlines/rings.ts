import type { MultiPolygon, Polygon, Position } from 'geojson';

type Area = MultiPolygon | Polygon;

/** The polygons of an area, each as its rings. */
export function polygonsOf({ type, coordinates }: Area): Position[][][] {
  return type === 'Polygon' ? [coordinates] : coordinates;
}

/** All rings of an area, outer and inner. */
export function ringsOf(area: Area): Position[][] {
  return polygonsOf(area).flat();
}
