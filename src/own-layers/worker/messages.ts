import type { FileReading } from '../../formats/files/file-reading';
import type { ReadingOptions } from '../../formats/readers/reading-options';

/** A toponym with the [longitude, latitude] of its place. */
export type PlacedToponym = readonly [text: string, lon: number, lat: number];

/** What the page sends, once. */
export interface ToReadWorker {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly options: Omit<ReadingOptions, 'toponyms'>;
  /** The gazetteer by which a table without coordinates is read. */
  readonly toponyms: readonly PlacedToponym[];
}

/** What the worker sends, once. */
export type FromReadWorker = { readonly reading: FileReading } | { readonly failed: string };
