/**
 * Every kind of question: a row in each of the two lists below, and its file beside this one. How a
 * kind answers stands apart from what it says of itself, because the page reads the first list when
 * it starts and only the worker and the command line need the second, with its geometry.
 */
import { along, answerAlong } from './along';
import { answerBetween, between } from './between';
import { answerContaining, containing } from './containing';
import { answerControl, control } from './control';
import { answerCrossing, crossing } from './crossing';
import { answerInside, inside } from './inside';
import type { AnswerTo, KindOfQuestion, QuestionOf } from './kind';
import { answerMeasure, measure } from './measure';
import { answerNearest, nearest } from './nearest';
import { answerOverlap, overlap } from './overlap';
import { answerWithin, within } from './within';

/** In the order of the form, which starts with the first. */
export const kinds = [
  within,
  nearest,
  inside,
  containing,
  between,
  along,
  crossing,
  overlap,
  measure,
  control,
] as const;

type Kinds = (typeof kinds)[number];
export type QuestionKind = Kinds['id'];
/** Every question that the atlas answers. */
export type Question = QuestionOf<Kinds>;

/** How each kind answers. */
export const answers: { readonly [K in Kinds as K['id']]: AnswerTo<QuestionOf<K>> } = {
  within: answerWithin,
  nearest: answerNearest,
  inside: answerInside,
  containing: answerContaining,
  between: answerBetween,
  along: answerAlong,
  crossing: answerCrossing,
  overlap: answerOverlap,
  measure: answerMeasure,
  control: answerControl,
};

/** The kind of that name; undefined where there is none. */
export function kindNamed(id: string | undefined): NamedKind | undefined {
  return kinds.find((kind) => kind.id === id);
}

/** What the registry holds, seen as what every kind says of itself. */
export type NamedKind = KindOfQuestion & { readonly id: QuestionKind };

/** The kind of a question. */
export function kindOf({ kind }: Pick<Question, 'kind'>): NamedKind {
  const found = kindNamed(kind);
  if (!found) throw new Error(`No kind of question ${JSON.stringify(kind)}`);
  return found;
}
