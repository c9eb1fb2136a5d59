/** The description of a kind of question. Whatever handles questions reads it from the registry. */
import type { Catalog, FeatureLayer, SearchedLayer } from '../../catalog/types';
import type { Answer, Refusal } from '../answer';
import type { Tool } from '../drawing-tools';
import type { Origin } from '../origin';
import type { KindPart, PartValues, QuestionParts } from '../question-parts';
import type { FeatureFilter, Searchable } from '../searchable';
import type { ShapeKind, Subject } from '../subject';

export interface KindOfQuestion {
  /** Its name in the address and on the command line. */
  readonly id: string;
  /** The forms of subjects that it takes; any other form is refused. */
  readonly subjects: readonly ShapeKind[];
  /**
   * The drawing tools that lead to it, each with its place in the list of that tool's kinds, from
   * 1.
   */
  readonly tools: Readonly<Partial<Record<Tool, number>>>;
  /** Its parts besides subject and day, in the order of the address. */
  readonly parts: readonly KindPart[];
  /** Values that the form and a drawing use for parts that nobody filled in. */
  readonly usual: QuestionParts;
  /** The layers of the atlas in the form, and the default layer. */
  readonly layers: readonly FeatureLayer[];
  readonly layer: FeatureLayer | undefined;
  /** Options that the command line requires, and its defaults for others. */
  readonly command: {
    readonly needs: readonly (KindPart | 'on')[];
    readonly usual: QuestionParts;
  };
  /** Whether it makes sense without a day. If not, the page uses the day of the map. */
  readonly needsDay: boolean;
  /** Whether it is also answered for days on which its subject did not exist. */
  readonly ignoresExistence: boolean;
  /** Whether the accuracy of a drawing changes the answer. */
  readonly usesAccuracy: boolean;
  /** Whether the camera shows everything that was found, or only its points. */
  readonly camera: 'all' | 'points';
  /** Which lines of the answer are distances: one for the whole answer, or one for each row. */
  readonly distances: 'none' | 'one' | 'each';
  /** Whether the sentence marks the rows that are not sure. */
  readonly saysDoubt: boolean;
}

/** Defaults of most kinds; each kind says where it differs. */
export const plainKind = {
  parts: [],
  usual: {},
  layers: [],
  layer: undefined,
  command: { needs: [], usual: {} },
  needsDay: false,
  ignoresExistence: false,
  usesAccuracy: true,
  camera: 'all',
  distances: 'none',
  saysDoubt: false,
} as const satisfies Partial<KindOfQuestion>;

/** A kind with the names of its parts, which determine the type of its questions. */
type Described = Pick<KindOfQuestion, 'id' | 'parts' | 'needsDay'>;

/** The questions of a kind: plain data, so that they can be sent to a worker and back. */
export type QuestionOf<K extends Described> = K extends Described
  ? {
      readonly kind: K['id'];
      readonly of: Subject;
      readonly layer?: SearchedLayer | undefined;
    } & (K['needsDay'] extends true
      ? { readonly on: string }
      : { readonly on?: string | undefined }) &
      Pick<PartValues, Exclude<K['parts'][number], 'layer'>>
  : never;

/** The input of an answer. */
export interface Task<Q> {
  readonly catalog: Catalog;
  /** The features that can be found, with their indexes. */
  readonly searched: Searchable;
  readonly question: Q;
  /** The subject, in a form that the kind takes. */
  readonly origin: Origin;
  /** The other end, for kinds that have one. */
  readonly other: Origin;
  /** The day, and the given or default layer. */
  readonly filter: FeatureFilter;
}

export type AnswerTo<Q> = (task: Task<Q>) => Answer | Refusal;
