import type { Geometry, MultiPoint, Position } from 'geojson';
import type { AtlasFeature, Catalog } from '../catalog/types';
import type { Answered } from '../state/answers.svelte';

/** Everything that an answer is about, for the camera; null where it is about nothing. */
export function extentOf(
  catalog: Catalog,
  { question, reply }: Answered,
): Pick<AtlasFeature, 'geometry'> | null {
  const subjects = [question.of, ...('and' in question ? [question.and] : [])];
  const geometries: (Geometry | null | undefined)[] = [
    reply.geometry,
    ...[...subjects, ...reply.features].map((one) =>
      'geometry' in one ? one.geometry : catalog.featureById[one.id]?.geometry,
    ),
  ];
  const coordinates = geometries.flatMap(positions);
  const geometry: MultiPoint = { type: 'MultiPoint', coordinates };
  return coordinates.length === 0 ? null : { geometry };
}

function positions(geometry: Geometry | null | undefined): Position[] {
  if (!geometry) return [];
  if (geometry.type === 'GeometryCollection') return geometry.geometries.flatMap(positions);
  const collect = (value: unknown): Position[] => {
    if (!Array.isArray(value)) return [];
    return typeof value[0] === 'number' ? [value as Position] : value.flatMap(collect);
  };
  return collect(geometry.coordinates);
}
