/** What a kind of question says of itself. Whatever handles questions asks the registry for it. */
import type { Catalog, FeatureLayer } from '../../catalog/types';
import type { Answer, Refusal } from '../answer';
import type { Tool } from '../drawing-tools';
import type { Origin } from '../origin';
import type { KindPart, PartValues, QuestionParts } from '../parts';
import type { Scope, Searchable } from '../searchable';
import type { Form, Subject } from '../subject';

export interface KindOfQuestion {
  /** Its name in the address and on the command line. */
  readonly id: string;
  /** The features that it can be asked of; a feature or drawing of another form is refused. */
  readonly subjects: readonly Form[];
  /** The drawing tools that lead to it, each with its place among the kinds of that tool from 1 on. */
  readonly tools: Readonly<Partial<Record<Tool, number>>>;
  /** Its parts beside the subject and the day, in the order of the address. */
  readonly parts: readonly KindPart[];
  /** What the form and a drawing put into the parts that nobody filled in. */
  readonly usual: QuestionParts;
  /** The layers that the form offers, and the one that is meant where none is named. */
  readonly layers: readonly FeatureLayer[];
  readonly layer: FeatureLayer | undefined;
  /** Which options the command line insists on, and what it takes for some that are left out. */
  readonly command: {
    readonly needs: readonly (KindPart | 'on')[];
    readonly usual: QuestionParts;
  };
  /** Whether it makes sense without a day. Where not, the page takes the day of the map. */
  readonly needsDay: boolean;
  /** Whether it is also answered for days on which its subject did not exist. */
  readonly ofAnyDay: boolean;
  /** Whether how exactly a drawing was made changes the answer. */
  readonly usesAccuracy: boolean;
  /** Whether the camera takes in all that was found, or only its points. */
  readonly camera: 'all' | 'points';
  /** Lines of the answer that are distances: one for the whole answer, or one for each row. */
  readonly distances: 'none' | 'one' | 'each';
  /** Whether the sentence says beside a row that it is not sure. */
  readonly saysDoubt: boolean;
}

/** What most kinds have in common; each says what is otherwise. */
export const plainKind = {
  parts: [],
  usual: {},
  layers: [],
  layer: undefined,
  command: { needs: [], usual: {} },
  needsDay: false,
  ofAnyDay: false,
  usesAccuracy: true,
  camera: 'all',
  distances: 'none',
  saysDoubt: false,
} as const satisfies Partial<KindOfQuestion>;

/** A kind with the names of its parts, from which the type of its questions follows. */
type Described = Pick<KindOfQuestion, 'id' | 'parts' | 'needsDay'>;

/** The questions of a kind. They are plain data, so that they can be sent to a worker and back. */
export type QuestionOf<K extends Described> = K extends Described
  ? {
      readonly kind: K['id'];
      readonly of: Subject;
      readonly layer?: FeatureLayer | undefined;
    } & (K['needsDay'] extends true
      ? { readonly on: string }
      : { readonly on?: string | undefined }) &
      Pick<PartValues, Exclude<K['parts'][number], 'layer'>>
  : never;

/** What an answer is worked out from. */
export interface Task<Q> {
  readonly catalog: Catalog;
  /** The features that can be found, with their indexes. */
  readonly source: Searchable;
  readonly question: Q;
  /** The subject of the question, of a form that the kind takes. */
  readonly origin: Origin;
  /** The other end, where a question has one. */
  readonly other: Origin;
  /** The day, and the layer that is named or meant. */
  readonly scope: Scope;
}

export type AnswerTo<Q> = (task: Task<Q>) => Answer | Refusal;
