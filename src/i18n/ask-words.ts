import type { FeatureLayer } from '../catalog/types';
import type { Precision } from '../chronology/dates';
import type { Tool } from '../query/drawing-tools';
import type { QuestionKind } from '../query/kinds';
import type { PartTrouble } from '../query/question-parts';

/** The parts of a question, each in words already. */
export interface PhraseParts {
  readonly subject: string;
  readonly other: string;
  readonly km: string;
  readonly count: string;
  readonly what: string;
}

export type Column = 'name' | 'km' | 'fromLineKm' | 'km2' | 'share' | 'giveOrTake';

export type ControlColumn =
  'holder' | 'manner' | 'from' | 'to' | 'precision' | 'certainty' | 'sides' | 'citations';

/** The words of the form "Ask the map" and its answers. Each language is an object of this type. */
export interface AskWords {
  readonly intro: string;
  readonly kindLabel: string;
  readonly kind: Readonly<Record<QuestionKind, string>>;
  readonly subject: string;
  /** `example`: a position in the region of the atlas, as one may type it. */
  readonly subjectHint: (example: string) => string;
  readonly other: string;
  readonly km: string;
  readonly count: string;
  readonly layer: string;
  readonly anyLayer: string;
  /** The name of each layer inside a sentence. */
  readonly anyFeature: string;
  readonly layers: Readonly<Record<FeatureLayer, string>>;
  /** The same for a layer that the reader added. */
  readonly ownLayer: (name: string) => string;
  readonly day: string;
  readonly dayHint: string;
  readonly submit: string;
  /** Stands for a part that is still missing. */
  readonly missing: string;
  readonly question: Readonly<Record<QuestionKind, (parts: PhraseParts) => string>>;
  /** Adds the day to a question. */
  readonly dated: (question: string, date: string) => string;
  /** What is wrong with a part, and how to mend it. */
  readonly trouble: Readonly<
    Record<PartTrouble['trouble'], (what: string, example: string) => string>
  >;
  readonly unknownPlace: (what: string) => string;
  readonly unreachable: string;
  /** Folds the form away once there is an answer. */
  readonly change: string;
  /** What the large figure of an answer is, for the eye above it and for the ear before it. */
  readonly figure: Readonly<Record<QuestionKind, string>>;
  readonly answer: string;
  readonly asking: string;
  /** Stands above a table that does not show every row. */
  readonly first: (shown: number, all: number) => string;
  readonly columns: Readonly<Record<Column, string>>;
  /** The table of who held a place, a row for each statement of the record. */
  readonly statement: {
    readonly columns: Readonly<Record<ControlColumn, string>>;
    readonly precision: Readonly<Record<Precision, string>>;
  };
  readonly sortBy: (column: string) => string;
  /** Above the rows that the accuracy leaves open. */
  readonly possibly: string;
  readonly unsure: string;
  readonly more: (count: number) => string;
  readonly copy: string;
  readonly copyLink: string;
  readonly linkNotCopied: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly events: (count: number) => string;
  readonly excerpts: (count: number) => string;
  readonly draw: {
    readonly heading: string;
    readonly tool: Readonly<Record<Tool, string>>;
    readonly edit: string;
    readonly hint: Readonly<Record<Tool | 'edit', string>>;
    readonly undo: string;
    readonly stop: string;
    readonly line: (length: string, off: string) => string;
    readonly area: (area: string, off: string, boundary: string) => string;
    readonly typed: string;
    readonly typedHint: string;
    readonly take: string;
    /** Offers a question whose coordinates lie in the region only with latitude and longitude swapped. */
    readonly otherOrder: string;
    /** Says which line of the typed coordinates cannot be read. */
    readonly unread: (line: string, example: string) => string;
  };
  readonly examples: string;
  readonly earlier: string;
}
