import type { Catalog } from '../catalog/types';
import { isRefusal, type Answer, type Refusal } from '../query/answer';
import type { Question } from '../query/kinds';
import type { QuestionParts } from '../query/question-parts';

/** A question with its result; null if the worker could not be reached. */
export interface Reply {
  readonly parts: QuestionParts;
  readonly question: Question;
  readonly result: Answer | Refusal | null;
  /** Knows the features of the own layer that was searched; missing where the atlas was. */
  readonly catalog?: Catalog;
}

/** A question with its reply, in the form that map and panel show. */
export interface ReplyWithAnswer extends Reply {
  readonly result: Answer;
}

/** Answers a question; may take long. */
export type Answerer = (
  question: Question,
) => Promise<{ readonly result: Answer | Refusal; readonly catalog?: Catalog }>;

export function hasAnswer(reply: Reply | null): reply is ReplyWithAnswer {
  return reply !== null && reply.result !== null && !isRefusal(reply.result);
}

/** Both are tidy: their parts are in the same order, so text can be compared. */
export function sameParts(a: QuestionParts, b: QuestionParts): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
