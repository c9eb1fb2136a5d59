import type { AtlasFeature } from '../../catalog/types';
import type { Answer, Found, Refusal } from '../answer';
import type { Question } from '../question';

/** What the page sends: the features once, a slice for each `ready`, then questions. */
export type ToWorker =
  | { readonly features: readonly AtlasFeature[]; readonly isLast: boolean }
  | { readonly turn: number; readonly question: Question };

/** What the worker sends: that it can take features, the rows of an answer in slices, the reply. */
export type FromWorker =
  | { readonly ready: true }
  | { readonly turn: number; readonly rows: readonly Found[]; readonly of: RowsOf }
  /** Its rows came before. */
  | { readonly turn: number; readonly reply: Answer | Refusal };

export type RowsOf = 'features' | 'perhaps';
