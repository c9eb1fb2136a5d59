import { readFileSync } from 'node:fs';

/** A version of the data. */
export interface Release {
  readonly version: string;
  /** The day on which it was published, YYYY-MM-DD. */
  readonly day: string;
  /** The records that it added or changed, by their ids. */
  readonly changed: ReadonlySet<string>;
}

const citation = new URL('../../CITATION.cff', import.meta.url);

/** The versions of the atlas, earliest first: today the one that `CITATION.cff` names. */
export function releases(text = readFileSync(citation, 'utf8')): readonly Release[] {
  const version = /^version: (\S+)$/m.exec(text)?.[1];
  const day = /^date-released: '(\d{4}-\d\d-\d\d)'$/m.exec(text)?.[1];
  if (version === undefined || day === undefined)
    throw new Error('CITATION.cff names no version with its day');
  return [{ version, day, changed: new Set() }];
}
