import type { Choice, Reason } from '../linking/disambiguation/reasons';

/** Why a name in a text was linked, or was not: what the codes of the linker say. */
export interface ReasonWords {
  readonly reasons: Readonly<Record<Reason, string>>;
  readonly choices: Readonly<Record<Choice, string>>;
  readonly linked: (reason: string, choice: string) => string;
  readonly notLinked: (reason: string) => string;
  readonly why: string;
  readonly whyNot: string;
  readonly byHand: string;
  readonly noName: (words: string) => string;
}
