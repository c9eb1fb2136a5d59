import type { AtlasFacts } from '../../catalog/types';
import type { LinkablePlace } from '../../linking/names/places';
import type { Desk } from '../desk';

export type Verb = 'read' | 'link' | 'find' | 'records';
/** What a verb of the desk takes, and what it gives. */
export type QuestionParts<V extends Verb> = Parameters<Desk[V]>;
export type Given<V extends Verb> = ReturnType<Desk[V]>;

/** What the page sends: the places of the region with the address of the others, then calls. */
export type ToWorker =
  | {
      readonly region: readonly LinkablePlace[];
      readonly linking: AtlasFacts['linking'];
      readonly world: string;
    }
  | { readonly turn: number; readonly verb: Verb; readonly asked: readonly unknown[] };

export type FromWorker =
  /** Whether the places of the world around could be read; said once, before the first answer. */
  | { readonly world: boolean }
  | { readonly turn: number; readonly given: unknown }
  /** What a call broke on. */
  | { readonly turn: number; readonly failed: string };
