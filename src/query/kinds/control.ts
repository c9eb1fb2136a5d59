import type { Answer, Refusal } from '../answer';
import { controlAnswer } from '../control-answer';
import { plainKind, type KindOfQuestion, type QuestionOf, type Task } from './kind';

export const control = {
  ...plainKind,
  id: 'control',
  subjects: ['point', 'line', 'area'],
  tools: { point: 5 },
  command: { needs: ['on'], usual: {} },
  needsDay: true,
  // A post is answered by the record of its place, and the place existed before and after the post.
  ignoresExistence: true,
  // Who held a point is answered by the record of the unit or town that contains it.
  usesAccuracy: false,
} as const satisfies KindOfQuestion;

/**
 * Who held a place or a point on a day, and by which sources; drawn lines and areas have no record.
 */
export function answerControl(task: Task<QuestionOf<typeof control>>): Answer | Refusal {
  const { catalog, origin, question } = task;
  const at = origin.geometry.type === 'Point' ? origin.geometry.coordinates : null;
  const of = origin.feature ?? at;
  if (!of) return { refused: 'no-point', what: '' };
  const found = controlAnswer(catalog, of, question.on);
  return {
    kind: control.id,
    value: found.statements.length,
    unit: 'statements',
    giveOrTake: null,
    geometry: null,
    features: found.subject ? [{ id: found.subject.id }] : [],
    control: found,
    notes: [],
  };
}
