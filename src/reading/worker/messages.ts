import type { AtlasDescription } from '../../catalog/types';
import type { GazetteerPlace } from '../../formats/linked-text';
import type { LinkablePlace } from '../../linking/names/places';
import type { TextEngine } from '../text-engine';

export type Verb =
  | 'own'
  | 'read'
  | 'link'
  | 'dates'
  | 'explain'
  | 'find'
  | 'records'
  | 'numbered'
  | 'take'
  | 'review';
/** The arguments of a method of the engine, and its result. */
export type CallArguments<V extends Verb> = Parameters<TextEngine[V]>;
export type Given<V extends Verb> = Awaited<ReturnType<TextEngine[V]>>;

/** What the page sends: the places of the region with the address of the world file, then calls. */
export type ToDeskWorker =
  | {
      readonly region: readonly LinkablePlace[];
      readonly linking: AtlasDescription['linking'];
      readonly world: string;
      /** Places of the reader's own. */
      readonly own: readonly GazetteerPlace[];
    }
  | { readonly turn: number; readonly verb: Verb; readonly asked: readonly unknown[] };

export type FromDeskWorker =
  /** Whether the world places could be read; sent once, before the first answer. */
  | { readonly world: boolean }
  | { readonly turn: number; readonly given: unknown }
  /** The error of a call. */
  | { readonly turn: number; readonly failed: string };
