import { isSchematic } from '../../catalog/schematic';
import { withoutLength, type Answer } from '../answer';
import { polygonKm2 } from '../area';
import { lengthKm } from '../length';
import { isPolygon, type Areas, type Lines } from '../subject';
import { plainKind, type KindOfQuestion, type QuestionOf, type Task } from './kind';

export const measure = {
  ...plainKind,
  id: 'measure',
  subjects: ['line', 'area'],
  tools: { line: 3, area: 3 },
} as const satisfies KindOfQuestion;

/**
 * The length of a line in km, or the area of a polygon in km². A length may be off by the
 * accuracies of both ends (bends smaller than the accuracy are ignored); an area, by its boundary
 * moved by its accuracy. A road that is drawn straight has no length here.
 */
export function answerMeasure({ origin }: Task<QuestionOf<typeof measure>>): Answer {
  const { accuracy, feature } = origin;
  const geometry = origin.geometry as Lines | Areas;
  const isArea = isPolygon(geometry);
  const km = lengthKm(geometry);
  const answer: Answer = {
    kind: measure.id,
    value: isArea ? polygonKm2(geometry) : km,
    unit: isArea ? 'km²' : 'km',
    giveOrTake: ((isArea ? km : 2) * accuracy) / 1000,
    geometry: feature ? null : geometry,
    features: feature ? [{ id: feature.id }] : [],
    notes: [],
  };
  return feature && isSchematic(feature) ? withoutLength(answer, feature) : answer;
}
