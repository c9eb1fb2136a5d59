/** What every check is: a pure function of a sentence and the record. */
import type { Catalog } from '../catalog/types';
import type { Finding } from './finding';
import type { ReviewRules } from './rules';
import type { SentenceWords } from './sentence-words';
import type { Sentence } from './linked-sentences';

export interface CheckInput {
  readonly catalog: Catalog;
  readonly rules: ReviewRules;
  readonly sentence: Sentence;
  readonly said: SentenceWords;
}

export type Check = (input: CheckInput) => readonly Omit<Finding, 'sentence'>[];
