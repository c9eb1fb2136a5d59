/** What every check is: a pure function of a sentence and the record. */
import type { Catalog } from '../catalog/types';
import type { Finding } from './finding';
import type { CheckingRules } from './rules';
import type { Said } from './said';
import type { Sentence } from './sentences';

export interface CheckInput {
  readonly catalog: Catalog;
  readonly rules: CheckingRules;
  readonly sentence: Sentence;
  readonly said: Said;
}

export type Check = (input: CheckInput) => readonly Omit<Finding, 'sentence'>[];
