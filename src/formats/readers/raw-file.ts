/** What a reader of one format gives, before anything in it was checked. */
import type { DataFault } from '../../catalog/faults';
import type { TableReading } from './file-reading';
import type { ReadingOptions } from './reading-options';

/** A feature as the file has it, and where: a JSON pointer, `line 7` or a name. */
export interface RawFeature {
  readonly value: unknown;
  readonly where: string;
}

export interface RawLayer {
  readonly name: string;
  readonly features: readonly RawFeature[];
}

/** A row or a part that could not become a feature. */
export interface RawTrouble {
  readonly fault: DataFault;
  readonly where: string;
  readonly value?: unknown;
  /** What is left out by it, to be given back. */
  readonly left?: unknown;
}

export interface RawFile {
  readonly layers: readonly RawLayer[];
  readonly troubles: readonly RawTrouble[];
  /** The reference system of the coordinates, as the file names it: `EPSG:32638` or text of WKT. */
  readonly crs?: string;
  readonly table?: TableReading;
}

/** The bytes of a file and its name without its ending. */
export interface FileBytes {
  readonly bytes: Uint8Array;
  readonly base: string;
}

/** Reads one format. May throw what its library throws: the file is broken then. */
export type FormatReader = (file: FileBytes, options: ReadingOptions) => RawFile | Promise<RawFile>;

/** Thrown where a reader itself knows what is wrong with the whole file. */
export class Unreadable extends Error {
  readonly fault: DataFault;
  constructor(fault: DataFault) {
    super(fault.code);
    this.fault = fault;
  }
}
