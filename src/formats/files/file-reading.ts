/** What was read from a file that somebody brought. */
import type { Feature, Geometry } from 'geojson';

/** A layer of the file; most files hold one. */
export interface FileLayer {
  /** The name that the file gives it, or the file's own without its ending. */
  readonly name: string;
  /** Positions are [longitude, latitude] in degrees (WGS 84). A table may have rows without a place. */
  readonly features: readonly Feature<Geometry | null>[];
}

/** Something in the file that could not be taken, or was taken with a change. */
export interface FileProblem {
  /** Says what is wrong; src/i18n has the words. */
  readonly code: string;
  /** Where it stands: a JSON pointer, `line 7`, or the name of a file inside an archive. */
  readonly where: string;
  /** The value as it stands there, cut to 80 characters. */
  readonly value?: string;
  /** What was done: the feature was left out, or taken as it is or mended. */
  readonly outcome: 'left-out' | 'taken';
}

export interface FileReading {
  /** Id of the format that the content was recognised by. */
  readonly format: string;
  readonly layers: readonly FileLayer[];
  /** In the order of the file. */
  readonly problems: readonly FileProblem[];
}
