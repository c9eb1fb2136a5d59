/** What a person may say of a file that they bring. */
import type { StudyArea } from '../../catalog/study-area';
import type { Encoding } from '../encoding';

/** The places that a toponym names, as [longitude, latitude]; none where it is in no gazetteer. */
export type FindToponym = (name: string) => readonly (readonly [number, number])[];

export interface ReadingOptions {
  /** Of a text without a byte order mark. */
  readonly encoding?: Encoding;
  /** Coordinates stand as [latitude, longitude]. */
  readonly swap?: boolean;
  /** EPSG code of the coordinates, where the file does not name their reference system. */
  readonly epsg?: number;
  /** Of a table; guessed where it is missing. */
  readonly delimiter?: string;
  readonly decimalComma?: boolean;
  /** Called now and then with how many features were checked, of how many. */
  readonly progress?: (done: number, all: number) => void;
  /** Looks up the names of a table without coordinates. */
  readonly toponyms?: FindToponym;
  /** Where the features of an atlas lie: by it, an order [latitude, longitude] is recognised. */
  readonly area?: Readonly<StudyArea> | null;
}
