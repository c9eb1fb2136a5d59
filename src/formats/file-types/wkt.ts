/** Geometries as well-known text (OGC Simple Features, 06-103r4): longitude, latitude, height. */
import type { Geometry, Position } from 'geojson';

export function wkt(geometry: Geometry): string {
  if (geometry.type === 'GeometryCollection')
    return `GEOMETRYCOLLECTION ${group(geometry.geometries, wkt)}`;
  const height = hasHeights(geometry) ? ' Z' : '';
  return `${geometry.type.toUpperCase()}${height} ${coordinates(geometry)}`;
}

/** By its first position: RFC 7946 leaves nothing else to a geometry. */
function hasHeights({ coordinates }: Exclude<Geometry, { type: 'GeometryCollection' }>): boolean {
  let first: unknown = coordinates;
  while (Array.isArray(first) && Array.isArray(first[0])) [first] = first as unknown[];
  return Array.isArray(first) && first.length > 2;
}

function coordinates(geometry: Exclude<Geometry, { type: 'GeometryCollection' }>): string {
  switch (geometry.type) {
    case 'Point':
      return `(${position(geometry.coordinates)})`;
    case 'MultiPoint':
      return group(geometry.coordinates, (one) => `(${position(one)})`);
    case 'LineString':
      return line(geometry.coordinates);
    case 'MultiLineString':
    case 'Polygon':
      return group(geometry.coordinates, line);
    case 'MultiPolygon':
      return group(geometry.coordinates, (polygon) => group(polygon, line));
  }
}

function line(positions: readonly Position[]): string {
  return group(positions, position);
}

function position([lon = 0, lat = 0, height]: Position): string {
  return height === undefined ? `${lon} ${lat}` : `${lon} ${lat} ${height}`;
}

function group<T>(parts: readonly T[], write: (part: T) => string): string {
  return parts.length === 0 ? 'EMPTY' : `(${parts.map(write).join(', ')})`;
}
