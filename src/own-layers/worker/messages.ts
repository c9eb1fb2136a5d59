import type { AtlasFeature } from '../../catalog/types';
import type { FileReading } from '../../formats/readers/file-reading';
import type { ReadingOptions } from '../../formats/readers/reading-options';

/** What the page sends, once. */
export interface ToReadWorker {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly options: Omit<ReadingOptions, 'toponyms'>;
  /** The places of the atlas, by whose toponyms a table without coordinates is read. */
  readonly features: readonly AtlasFeature[];
}

/** What the worker sends, once. */
export type FromReadWorker = { readonly reading: FileReading } | { readonly failed: string };
