import type { Mod } from '../linking/dates/meaning';

/** The words for the dates that an article of the reader's own names. */
export interface TextDateWords {
  readonly date: string;
  readonly edited: string;
  readonly inferred: string;
  readonly noDay: string;
  readonly recurring: string;
  readonly mod: Readonly<Record<Mod, string>>;
  readonly outside: (first: string, last: string) => string;
  readonly change: string;
  readonly refuse: string;
  readonly hint: string;
  readonly bad: (value: string) => string;
  /** Before the places and dates that one sentence tells of. */
  readonly together: string;
  readonly counted: (dates: number) => string;
  readonly lost: (dates: number) => string;
}
