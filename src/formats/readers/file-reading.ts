/** What was read from a file that somebody brought. */
import type { Feature, Geometry } from 'geojson';
import type { DataFault } from '../../catalog/faults';

/** A layer of the file; most files hold one. */
export interface FileLayer {
  /** The name that the file gives it, or the file's own without its ending. */
  readonly name: string;
  /** Positions are [longitude, latitude] in degrees (WGS 84). A table may have rows without a place. */
  readonly features: readonly Feature<Geometry | null>[];
}

/** Something in the file that could not be taken, or was taken and should be looked at. */
export type FileProblem = DataFault & {
  /** Where it stands: a JSON pointer, `line 7`, or the name of a file inside an archive. */
  readonly where: string;
  /** The id of the feature, where it has one. */
  readonly feature: string | null;
  /** The value as it stands there, cut to 80 characters. */
  readonly value?: string;
  /** Whether the feature was left out, or taken as it is. */
  readonly outcome: 'left-out' | 'taken';
};

/** How the columns of a table were understood. */
export interface TableReading {
  readonly delimiter: string;
  readonly decimalComma: boolean;
  /** What gives each row its place. */
  readonly by: 'coordinates' | 'wkt' | 'toponym';
  /** The names of those columns: longitude and latitude, or the one with text. */
  readonly columns: readonly string[];
}

/** Something that the person may ask for, after which the file is read again. */
export type ReadingOffer =
  | { readonly kind: 'swap' }
  /** `epsg` is null where the file names no reference system. */
  | { readonly kind: 'projection'; readonly epsg: number | null };

export interface FileReading {
  /** Id of the format by which the content was recognised; null where none was. */
  readonly format: string | null;
  readonly layers: readonly FileLayer[];
  /** In the order of the file. */
  readonly problems: readonly FileProblem[];
  /** What was left out, as it stood: features, or rows as objects. */
  readonly leftOut: readonly unknown[];
  readonly offers: readonly ReadingOffer[];
  readonly table?: TableReading;
}
