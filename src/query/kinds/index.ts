/**
 * The registry of the kinds of questions: each has a row in both lists below and a file beside this
 * one. The lists are separate, because the page needs the descriptions when it starts, and only the
 * worker and the command line need the answers with their geometry.
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

/** In the order of the form; the first is its default. */
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

/** The kind with that name; undefined if there is none. */
export function kindNamed(id: string | undefined): NamedKind | undefined {
  return kinds.find((kind) => kind.id === id);
}

/** The registry, typed by what every kind has. */
export type NamedKind = KindOfQuestion & { readonly id: QuestionKind };

/** The kind of a question. */
export function kindOf({ kind }: Pick<Question, 'kind'>): NamedKind {
  const found = kindNamed(kind);
  if (!found) throw new Error(`No kind of question ${JSON.stringify(kind)}`);
  return found;
}
