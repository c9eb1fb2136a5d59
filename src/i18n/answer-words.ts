import type { StudyArea } from '../catalog/study-area';
import type { Note, Refusal } from '../query/answer';
import type { QuestionKind } from '../query/kinds';

/** What a sentence is made of; every part is in words already. */
export interface AnswerParts {
  /** What was asked about: a name, a position or a drawing. */
  readonly subject: string;
  /** The second subject of `between`. */
  readonly other: string;
  /** The value with its unit. */
  readonly figure: string;
  /** How far it may be off, as `giveOrTake` says it; empty where it is exact. */
  readonly off: string;
  readonly count: number;
  /** The rows, each with its figures. */
  readonly rows: string;
  /** The distance that was asked for. */
  readonly reach: string;
  /** Of how many rows the accuracy is too coarse to be sure. */
  readonly unsure: number;
  readonly isArea: boolean;
}

/** Every sentence that answers a question. A language is an object of this type. */
export interface AnswerWords {
  /** Who held a place is said by the words of control, as on its card. */
  readonly sentence: Readonly<
    Record<Exclude<QuestionKind, 'control'>, (parts: AnswerParts) => string>
  >;
  /** Where a road is drawn straight: what can be said of it without a length. */
  readonly unmeasured: Readonly<
    Record<'measure' | 'along' | 'crossing', (parts: AnswerParts) => string>
  >;
  readonly note: Readonly<
    Record<
      Exclude<Note, 'other-not-then' | 'schematic' | 'touching'>,
      (subject: string, date: string, layer: string, region: StudyArea) => string
    >
  >;
  readonly refused: Readonly<Record<Refusal['refused'], (what: string) => string>>;
  /** A sentence about a day. */
  readonly dated: (sentence: string, date: string) => string;
  /** Two that are not apart, as far as `reach`, how exactly they are known, can tell. */
  readonly touching: (parts: Pick<AnswerParts, 'subject' | 'other' | 'reach'>) => string;
  readonly giveOrTake: (off: string) => string;
  readonly position: (lat: string, lon: string) => string;
  readonly drawn: Readonly<Record<'Line' | 'Area', string>>;
  readonly withinAccuracy: string;
  readonly after: (distance: string) => string;
  readonly more: (count: number) => string;
  /** What may belong to the answer too, as the accuracies are coarser. */
  readonly perhaps: (rows: string) => string;
  readonly and: string;
}
