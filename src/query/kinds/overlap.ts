import { bbox, booleanIntersects, feature, featureCollection, intersect } from '@turf/turf';
import type { MultiPolygon, Position } from 'geojson';
import type { Answer, ResultRow } from '../answer';
import { polygonKm2 } from '../area';
import { positionBetween } from '../line-in-polygon';
import { reach } from '../spatial-index/reach';
import type { Origin } from '../origin';
import { searchIn } from '../searchable';
import { linesOrRings } from '../segments';
import type { Areas } from '../subject';
import { distanceKm } from '../shortest-line';
import { plainKind, type KindOfQuestion, type QuestionOf, type Task } from './kind';

export const overlap = {
  ...plainKind,
  id: 'overlap',
  subjects: ['area'],
  tools: { area: 2 },
  parts: ['layer'],
  layers: ['districts', 'corridor'],
  layer: 'districts',
} as const satisfies KindOfQuestion;

/** Less than a tenth of a hectare in common with a neighbour is only rounding. */
const sliverKm2 = 0.001;

/** Area that a polygon has in common with each polygon of a layer, largest first. */
export function answerOverlap(task: Task<QuestionOf<typeof overlap>>): Answer {
  const { searched, filter } = task;
  const area = task.origin as Origin<Areas>;
  const whole = polygonKm2(area.geometry);
  const units = searchIn(searched, {
    ...filter,
    box: bbox(area.geometry),
    point: () => false,
    shape: ({ geometry }) =>
      geometry.type.endsWith('Polygon') && booleanIntersects(area.geometry, geometry),
  }).filter((unit) => unit !== area.feature);
  const pieces: Position[][][] = [];
  const rows = units.flatMap((unit): ResultRow[] => {
    const shared = inCommon(area.geometry, unit.geometry as Areas);
    const km2 = shared ? polygonKm2(shared) : 0;
    if (!shared || km2 < sliverKm2) return [];
    pieces.push(...(shared.type === 'Polygon' ? [shared.coordinates] : shared.coordinates));
    const giveOrTake = areaOff(shared, area, unit.properties.accuracy);
    return [{ id: unit.id, km2, share: km2 / whole, giveOrTake }];
  });
  const geometry: MultiPolygon = { type: 'MultiPolygon', coordinates: pieces };
  return {
    kind: overlap.id,
    value: rows.reduce((sum, { km2 = 0 }) => sum + km2, 0),
    unit: 'km²',
    giveOrTake: rows.reduce((sum, { giveOrTake = 0 }) => sum + giveOrTake, 0),
    geometry: pieces.length > 0 ? geometry : null,
    features: rows.sort((a, b) => (b.km2 ?? 0) - (a.km2 ?? 0)),
    notes: [],
  };
}

/**
 * The polygon that two polygons have in common, straight in longitude and latitude; null if none.
 */
function inCommon(a: Areas, b: Areas): Areas | null {
  return intersect(featureCollection([feature(a), feature(b)]))?.geometry ?? null;
}

/**
 * How far a common area may be off, in km²: each of its edges moved outwards by the accuracy of the
 * boundary from which it comes, the worst case.
 */
function areaOff(shared: Areas, { geometry, accuracy }: Origin<Areas>, other: number): number {
  const own = reach(geometry, 0.001, { edges: true });
  let off = 0;
  for (const ring of linesOrRings(shared))
    ring.slice(1).forEach((end, index) => {
      const start = ring[index] ?? end;
      const [lon = NaN, lat = NaN] = positionBetween(start, end, 0.5);
      const metres = own.holds(lon, lat) ? accuracy : other;
      off += (distanceKm(start, end) * metres) / 1000;
    });
  return off;
}
