import { featureLayers, type AtlasFeature } from '../../catalog/types';
import { countingAnswer, type Answer, type ResultRow } from '../answer';
import { reach } from '../spatial-index/reach';
import { marginKm } from '../margin';
import { ordinates, type Origin } from '../origin';
import { pointsInside } from '../points-inside';
import { coarsest, searchIn } from '../searchable';
import type { Areas } from '../subject';
import { plainKind, type KindOfQuestion, type QuestionOf, type Task } from './kind';

export const inside = {
  ...plainKind,
  id: 'inside',
  subjects: ['area'],
  tools: { area: 1 },
  parts: ['layer'],
  layers: featureLayers,
  camera: 'points',
} as const satisfies KindOfQuestion;

/**
 * Which places and positions lie inside a polygon. Lines and districts may lie partly inside:
 * `crossing` and `overlap` measure that.
 */
export function answerInside(task: Task<QuestionOf<typeof inside>>): Answer {
  const { searched, filter } = task;
  const area = task.origin as Origin<Areas>;
  const furthest = (area.accuracy + coarsest(searched, filter)) / 1000;
  const boundary = reach(area.geometry, furthest, { edges: true });
  const isUnsure = (feature: AtlasFeature) =>
    boundary.holds(...ordinates(feature), marginKm(area, feature));
  const found = pointsInside(searched, area.geometry, filter);
  const inIt = new Set(found);
  const close = searchIn(searched, {
    ...filter,
    box: boundary.box,
    point: boundary.holds,
    shape: () => false,
  }).filter((feature) => !inIt.has(feature) && isUnsure(feature));
  const rows = found.map((feature) => ({ id: feature.id, withinAccuracy: isUnsure(feature) }));
  const perhaps = close.map(({ id }) => ({ id, withinAccuracy: true }));
  return countingAnswer(
    inside.id,
    rows.sort(inOrderOfId),
    perhaps.sort(inOrderOfId),
    area.feature ? null : area.geometry,
  );
}

function inOrderOfId(a: ResultRow, b: ResultRow): number {
  return a.id < b.id ? -1 : 1;
}
