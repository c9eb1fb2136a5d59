import { bbox, booleanIntersects } from '@turf/turf';
import type { MultiLineString, Position } from 'geojson';
import { isSchematic } from '../../catalog/schematic';
import { withoutLength, type Answer, type ResultRow } from '../answer';
import { partsInside } from '../line-in-polygon';
import { lengthKm, partKm } from '../length';
import { lengthMarginKm } from '../length-margin';
import { marginKm } from '../margin';
import type { Origin } from '../origin';
import { searchIn } from '../searchable';
import type { Areas, Lines } from '../subject';
import { plainKind, type KindOfQuestion, type QuestionOf, type Task } from './kind';

export const crossing = {
  ...plainKind,
  id: 'crossing',
  subjects: ['line'],
  tools: { line: 2 },
  parts: ['layer'],
  layers: ['districts', 'corridor'],
  layer: 'districts',
} as const satisfies KindOfQuestion;

/**
 * Length of a line in each polygon of a layer, longest first. For a road that is drawn straight:
 * only which polygons it passes through.
 */
export function answerCrossing(task: Task<QuestionOf<typeof crossing>>): Answer {
  const { searched, filter } = task;
  const line = task.origin as Origin<Lines>;
  const whole = lengthKm(line.geometry);
  const units = searchIn(searched, {
    ...filter,
    box: bbox(line.geometry),
    point: () => false,
    shape: ({ geometry }) =>
      geometry.type.endsWith('Polygon') && booleanIntersects(line.geometry, geometry),
  }).filter((feature) => feature !== line.feature);
  const pieces: Position[][] = [];
  const rows = units.flatMap((unit): ResultRow[] => {
    const polygon = unit.geometry as Areas;
    const inside = partsInside(line.geometry, polygon);
    const km = inside.reduce((sum, part) => sum + partKm(part), 0);
    if (km === 0) return [];
    pieces.push(...inside);
    const off = lengthMarginKm(line.geometry, polygon, marginKm(line, unit));
    return [{ id: unit.id, km, share: km / whole, giveOrTake: off }];
  });
  const geometry: MultiLineString = { type: 'MultiLineString', coordinates: pieces };
  const answer: Answer = {
    kind: crossing.id,
    value: rows.reduce((sum, { km = 0 }) => sum + km, 0),
    unit: 'km',
    giveOrTake: rows.reduce((sum, { giveOrTake: off = 0 }) => sum + off, 0),
    geometry: pieces.length > 0 ? geometry : null,
    features: rows.sort((a, b) => (b.km ?? 0) - (a.km ?? 0)),
    notes: [],
  };
  // Without a length, the answer can still say that the line crosses no polygon.
  if (!line.feature || !isSchematic(line.feature) || rows.length === 0) return answer;
  const features = rows.map(({ id, km = 0, giveOrTake: off = 0 }) => ({
    id,
    withinAccuracy: km <= off,
  }));
  return withoutLength({ ...answer, features }, line.feature);
}
