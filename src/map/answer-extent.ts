import type { Geometry, MultiPoint, Position } from 'geojson';
import type { AtlasFeature, Catalog } from '../catalog/types';
import type { Answered } from '../state/answers.svelte';

/** To find each of 100,000 features by its id would take longer than a camera may. */
const enough = 500;

/**
 * The corners of what an answer is about, for the camera; null where it is about nothing. Of very
 * many features the first stand for all: they lie around or in what was asked about, as the others.
 */
export function extentOf(
  catalog: Catalog,
  { question, reply }: Answered,
): Pick<AtlasFeature, 'geometry'> | null {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  const extendTo = (position: Position) => {
    const [lon = NaN, lat = NaN] = position;
    if (lon < west) west = lon;
    if (lon > east) east = lon;
    if (lat < south) south = lat;
    if (lat > north) north = lat;
  };
  eachPosition(reply.geometry, extendTo);
  for (const one of [question.of, ...('and' in question ? [question.and] : [])])
    eachPosition('id' in one ? catalog.featureById[one.id]?.geometry : one.geometry, extendTo);
  for (const { id } of reply.features.slice(0, enough))
    eachPosition(catalog.featureById[id]?.geometry, extendTo);
  const coordinates = [
    [west, south],
    [east, north],
  ];
  const geometry: MultiPoint = { type: 'MultiPoint', coordinates };
  return west <= east ? { geometry } : null;
}

function eachPosition(
  geometry: Geometry | null | undefined,
  take: (position: Position) => void,
): void {
  if (!geometry) return;
  if (geometry.type === 'GeometryCollection')
    return geometry.geometries.forEach((one) => eachPosition(one, take));
  const walk = (value: unknown): void => {
    if (!Array.isArray(value)) return;
    if (typeof value[0] === 'number') take(value as Position);
    else value.forEach(walk);
  };
  walk(geometry.coordinates);
}
