/**
 * What a table or map of the atlas is made of, whatever file it becomes: a layer, an answer, the
 * statements about a place or the links of a text. `file-types/` writes each of them in every format.
 */
import type { Feature, Geometry } from 'geojson';
import type { Interval } from '../chronology/dates';
import type { AtlasTerms } from './credit';
import type { PlaceInFile } from './file-types/place-in-file';

export type Cell = string | number | null;

/** A column of a table. Units stand in its name or in the documents. */
export interface DataColumn {
  readonly name: string;
  readonly type: 'text' | 'whole' | 'real';
}

/** One row of a table and one feature of a map. */
export interface DataRow {
  /** Only what somebody brought can have a number, or none. */
  readonly id: string | number | null;
  readonly name: string;
  /** [longitude, latitude] in WGS84 degrees; null only where somebody brought it so. */
  readonly geometry: Geometry | null;
  /** When it was there; null where it is about no time. */
  readonly when: Interval | null;
  /** A value for each column, in their order. */
  readonly cells: () => readonly Cell[];
  /** What GeoJSON says of it: as the cells, or with lists and objects. */
  readonly properties: () => Readonly<Record<string, unknown>>;
}

export interface Dataset {
  readonly title: string;
  readonly columns: readonly DataColumn[];
  /** One at a time: an answer may have 100,000. */
  readonly rows: () => Iterable<DataRow>;
  /** What GeoJSON says before all rows. */
  readonly head: Readonly<Record<string, unknown>>;
  /** What GeoJSON says after all rows; known only once they are read. */
  readonly tail?: () => Readonly<Record<string, unknown>>;
  /** Somebody brought these data: our credit, licence and disclaimer do not stand in their file. */
  readonly isBrought?: true;
  /** Drawings that are no row, such as the line that was measured. */
  readonly drawn?: readonly Feature[];
  /** The places that the rows are about, for formats of gazetteers. */
  readonly places: () => Iterable<PlaceInFile>;
}

/** What every file says besides its content. */
export interface FileNotice {
  /** The sentence, in the reader's language, that the map judges nobody's right to a territory. */
  readonly disclaimer: string;
  /** When the file was made: ISO 8601 in UTC. */
  readonly now: string;
  /** Whose licence and credit it has; files of brought data name neither. */
  readonly atlas: AtlasTerms;
}

/** Columns of one type. */
export function columnsOf(
  type: DataColumn['type'],
  ...names: readonly string[]
): readonly DataColumn[] {
  return names.map((name) => ({ name, type }));
}
