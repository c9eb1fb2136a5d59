import type { AtlasFeature } from '../../catalog/types';
import type { Answer, Refusal } from '../answer';
import type { Question } from '../question';

/** What the page sends: the features once, then questions. */
export type ToWorker =
  | { readonly features: readonly AtlasFeature[] }
  | { readonly turn: number; readonly question: Question };

export interface FromWorker {
  readonly turn: number;
  readonly reply: Answer | Refusal;
}
