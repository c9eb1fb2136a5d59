/** What can be wrong with an archive that a page reads; `i18n` has the sentences. */

export type ArchiveTroubleCode =
  /** The address is of another host, or none. */
  | 'other-host'
  /** The file is not there. */
  | 'missing'
  /** The host or the folder does not answer; `found` is the status, if there is one. */
  | 'no-answer'
  /** The host sends whole files only. */
  | 'no-ranges'
  /** The file has `found` bytes instead of `told`. */
  | 'cut'
  /** The file is no description of an archive. */
  | 'no-archive'
  /** The index has format `found`, and this page reads `told`. */
  | 'version'
  /** Made by the atlas `found`; this is `told`. */
  | 'other-atlas'
  /** Made with the data of `found`; here are those of `told`. */
  | 'other-data'
  /** The file cannot be read as it describes itself. */
  | 'broken'
  /** The file has `found` mentions or articles where another file counts `told`. */
  | 'differs'
  /** `found` places of the archive are not in this atlas. */
  | 'unknown-places'
  /** `found` parts are not in the index. */
  | 'left-out';

export interface ArchiveTrouble {
  readonly code: ArchiveTroubleCode;
  /** The file below the folder of the archive, or the address. */
  readonly file: string;
  readonly found: string | number | null;
  readonly told: string | number | null;
}

export function trouble(
  code: ArchiveTroubleCode,
  file: string,
  { found = null, told = null }: Partial<Pick<ArchiveTrouble, 'found' | 'told'>> = {},
): ArchiveTrouble {
  return { code, file, found, told };
}

/** Carries a trouble through promises. */
export class ArchiveError extends Error {
  readonly trouble: ArchiveTrouble;

  constructor(what: ArchiveTrouble) {
    super(`${what.code} ${what.file}`);
    this.trouble = what;
  }
}

/** The trouble that an error carries; any other error means that the file cannot be read. */
export function archiveTroubleOf(error: unknown, file: string): ArchiveTrouble {
  return error instanceof ArchiveError ? error.trouble : trouble('broken', file);
}
