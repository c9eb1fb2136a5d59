import type { AtlasFeature, Catalog } from '../../catalog/types';
import type { BroughtName, BroughtPart } from '../brought';
import type { Answer, ResultRow, Refusal } from '../answer';
import type { Question } from '../kinds';

/** A catalog without its features and without the records by id, which the worker builds again. */
export type Rest = Omit<Catalog, 'features' | 'featureById' | 'citationById'>;

/**
 * What the page sends: first, one part for each `ready`, the rest and the features in slices; then
 * questions, and before a question about another layer of the reader's own that layer in parts. A
 * question that is `ofBrought` searches the layer that came last.
 */
export type ToAnswerWorker =
  | { readonly rest: Rest }
  | { readonly features: readonly AtlasFeature[]; readonly isLast: boolean }
  | { readonly brought: BroughtName; readonly part: BroughtPart; readonly isLast: boolean }
  | { readonly turn: number; readonly question: Question; readonly ofBrought: boolean };

/** What the worker sends: that it can take features, the rows of an answer in slices, the reply. */
export type FromAnswerWorker =
  | { readonly ready: true }
  | { readonly turn: number; readonly rows: readonly ResultRow[]; readonly of: RowsOf }
  /** Its rows were sent before. */
  | { readonly turn: number; readonly reply: Answer | Refusal };

export type RowsOf = 'features' | 'perhaps';
