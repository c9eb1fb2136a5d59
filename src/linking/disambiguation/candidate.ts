/** A name in a text, and what is known of it while its paragraph is read. */
import type { Form } from '../names/forms';
import type { Choice, Reason } from './reasons';

/** One way to read a name: a form of it, with the cases of its ending. */
export interface Reading {
  readonly form: Form;
  readonly cases: number;
}

/** How a name hangs on the words in front of it. */
export interface Relation {
  readonly kind: 'of' | 'at' | 'with' | 'none';
  /** The word that an "of" belongs to; -1 where there is none. */
  readonly head: number;
}

/** A name in the text, which may turn out to be a place. */
export interface Candidate {
  readonly start: number;
  end: number;
  readonly readings: readonly Reading[];
  /** The places that it may mean, by their numbers in the index, each once. */
  readonly places: readonly number[];
  /** Its first and last word. */
  first: number;
  last: number;
  /** The cases that its endings show, behind an apostrophe or hyphen too. */
  cases: number;
  /** How many words behind it are its ending: 1 in Şuşa'da and ԱՄՆ-ի. */
  suffixWords: number;
  relation: Relation;
  /** The place that is meant, by its number in the index. */
  place: number;
  /** Why this place among those of the name. */
  choice: Choice;
  /** Why it is linked or refused. */
  reason: Reason;
  refused: boolean;
  /** Written in small letters where the name has capitals. */
  readonly isSmall: boolean;
}
