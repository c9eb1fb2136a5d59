import type { AtlasFeature } from '../../catalog/types';
import type { FileReading } from '../../formats/readers/file-reading';
import type { LayerSummary } from '../layer-summary';
import type { OwnFeature } from '../own-layer';
import type { ReadingOptions } from '../../formats/readers/reading-options';

/** What the page sends, once. */
export interface ToReadWorker {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly options: Omit<ReadingOptions, 'toponyms' | 'progress'>;
  /** The places of the atlas, by whose toponyms a table without coordinates is read. */
  readonly features: readonly AtlasFeature[];
}

/** How far the worker has come; `all` is 0 where nobody knows. */
export interface Progress {
  /** The bytes are read, or the features that were found in them checked. */
  readonly step: 'reading' | 'checking';
  readonly done: number;
  readonly all: number;
}

/**
 * What the worker sends: how far it has come, the features of each layer in parts with what is known
 * of all of them, then once the result, whose layers have no features any more.
 */
export type FromReadWorker =
  | { readonly progress: Progress }
  | { readonly layer: number; readonly features: readonly OwnFeature[] }
  | { readonly layer: number; readonly summary: LayerSummary }
  | { readonly reading: FileReading }
  | { readonly failed: string };
