import { isSchematic } from '../../catalog/schematic';
import { featureLayers } from '../../catalog/types';
import { withoutLength, type Answer } from '../answer';
import { reach } from '../spatial-index/reach';
import { lengthKm } from '../length';
import { marginKm } from '../margin';
import { ordinates, type Origin } from '../origin';
import { searchIn } from '../searchable';
import { segmentsOf } from '../segments';
import type { Lines } from '../subject';
import { distanceKm, type ShortestLine } from '../shortest-line';
import { plainKind, type KindOfQuestion, type QuestionOf, type Task } from './kind';

/** A default distance of 2 km, about as exactly as roads are known. */
const usual = { km: '2' };

export const along = {
  ...plainKind,
  id: 'along',
  subjects: ['line'],
  tools: { line: 1 },
  parts: ['km', 'layer'],
  usual,
  layers: featureLayers,
  command: { needs: [], usual },
} as const satisfies KindOfQuestion;

/**
 * Features at most `km` away from a line, in order: how far along the line from its first position,
 * and how far from it. Points only: `crossing` measures the units that a line passes through. Along
 * a road that is drawn straight, only the order is given, no distance along it.
 */
export function answerAlong(task: Task<QuestionOf<typeof along>>): Answer {
  const { searched, filter } = task;
  const { km } = task.question;
  const line = task.origin as Origin<Lines>;
  const { box, holds, way } = reach(line.geometry, km);
  const kmAlong = milestones(line.geometry);
  const rows = searchIn(searched, { ...filter, box, point: holds, shape: () => false })
    .map((feature) => {
      const foot = way(...ordinates(feature));
      return {
        id: feature.id,
        km: kmAlong(foot),
        fromLineKm: foot.km,
        giveOrTake: marginKm(line, feature),
        withinAccuracy: km - foot.km < marginKm(line, feature),
      };
    })
    .sort((a, b) => a.km - b.km);
  const answer: Answer = {
    kind: along.id,
    value: lengthKm(line.geometry),
    unit: 'km',
    giveOrTake: (2 * line.accuracy) / 1000,
    geometry: line.feature ? null : line.geometry,
    features: rows,
    notes: [],
  };
  if (!line.feature || !isSchematic(line.feature)) return answer;
  const features = rows.map(({ id, fromLineKm, giveOrTake: off, withinAccuracy }) => ({
    id,
    fromLineKm,
    giveOrTake: off,
    withinAccuracy,
  }));
  return withoutLength({ ...answer, features }, line.feature);
}

/**
 * How far along a line, in km, the end of a connecting line lies; gaps between parts do not count.
 */
function milestones(line: Lines): (foot: ShortestLine) => number {
  const segments = segmentsOf(line);
  const start = (edge: number) => [segments[edge * 4] ?? NaN, segments[edge * 4 + 1] ?? NaN];
  const end = (edge: number) => [segments[edge * 4 + 2] ?? NaN, segments[edge * 4 + 3] ?? NaN];
  const before = [0];
  for (let edge = 0; edge < segments.length / 4; edge += 1)
    before.push((before[edge] ?? 0) + distanceKm(start(edge), end(edge)));
  return ({ edge = 0, to }) => (before[edge] ?? 0) + distanceKm(start(edge), to);
}
