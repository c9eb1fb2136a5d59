import type { StudyArea } from '../catalog/study-area';
import type { Note, Refusal } from '../query/answer';
import type { SearchedBrought } from '../query/brought';
import type { QuestionKind } from '../query/kinds';

/** The parts of an answer sentence, each in words already. */
export interface AnswerParts {
  /** The subject of the question: a name, a position or a drawing. */
  readonly subject: string;
  /** The second subject of `between`. */
  readonly other: string;
  /** The value with its unit. */
  readonly figure: string;
  /** How far it may be off, in the words of `giveOrTake`; empty where it is exact. */
  readonly off: string;
  readonly count: number;
  /** The rows, each with its figures. */
  readonly rows: string;
  /** The distance that the question gave. */
  readonly reach: string;
  /** The number of rows for which the accuracy is too coarse to be sure. */
  readonly unsure: number;
  readonly isArea: boolean;
  /** Whether a layer that the reader added was searched. */
  readonly isOwn: boolean;
}

/** Every sentence that answers a question. Each language is an object of this type. */
export interface AnswerWords {
  /** `control` has no sentence here: the words of control in `time-messages.ts` answer it. */
  readonly sentence: Readonly<
    Record<Exclude<QuestionKind, 'control'>, (parts: AnswerParts) => string>
  >;
  /** For a road that is drawn straight, which has no length. */
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
  /** Adds the day to a sentence. */
  readonly dated: (sentence: string, date: string) => string;
  /** Two that are not apart, as far as `reach`, how exactly they are known, can tell. */
  readonly touching: (parts: Pick<AnswerParts, 'subject' | 'other' | 'reach'>) => string;
  readonly giveOrTake: (off: string) => string;
  readonly position: (lat: string, lon: string) => string;
  /** Says which layer of the reader's own was searched, and what of it was not. */
  readonly brought: (searched: SearchedBrought) => string;
  readonly drawn: Readonly<Record<'Line' | 'Area', string>>;
  readonly withinAccuracy: string;
  readonly after: (distance: string) => string;
  readonly more: (count: number) => string;
  /** Introduces what may belong to the answer too, since the accuracies are coarser. */
  readonly perhaps: (rows: string) => string;
  readonly and: string;
}
