import { readFileSync } from 'node:fs';
import type { Messages } from '../../src/i18n/messages';

/** What became different in the data, on which day, in words. */
export interface ReleaseChange {
  /** It never changes. */
  readonly id: string;
  /** YYYY-MM-DD. */
  readonly day: string;
  readonly text: string;
  /** The language of the text; English where none is said. */
  readonly lang?: string;
}

const citation = new URL('../../CITATION.cff', import.meta.url);

/** The versions of an atlas, earliest first: today the one that `CITATION.cff` names. */
export function releases(
  { atlasName, language }: Pick<Messages, 'atlasName' | 'language'>,
  text = readFileSync(citation, 'utf8'),
): readonly ReleaseChange[] {
  const version = /^version: (\S+)$/m.exec(text)?.[1];
  const day = /^date-released: '(\d{4}-\d\d-\d\d)'$/m.exec(text)?.[1];
  if (version === undefined || day === undefined)
    throw new Error('CITATION.cff names no version with its day');
  return [{ id: `version-${version}`, day, text: `${atlasName} ${version}`, lang: language }];
}
