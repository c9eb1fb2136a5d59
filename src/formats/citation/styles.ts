/** The styles in which a page or an article can be cited. */
import { apa } from './apa';
import { bibtex } from './bibtex';
import { chicago } from './chicago';
import type { CitedWork } from './cited-work';
import { cslJson } from './csl-json';
import { ris } from './ris';

export interface CitationStyle {
  /** As people call it, in every language. */
  readonly name: string;
  readonly write: (work: CitedWork) => string;
  /** For a program of references: what a file of it is called and is. */
  readonly file: { readonly extension: string; readonly mediaType: string } | null;
}

export type CitationStyleId = 'apa' | 'chicago' | 'bibtex' | 'ris' | 'csl';

export const citationStyles: Readonly<Record<CitationStyleId, CitationStyle>> = {
  apa: { name: 'APA', write: apa, file: null },
  chicago: { name: 'Chicago', write: chicago, file: null },
  bibtex: {
    name: 'BibTeX',
    write: bibtex,
    file: { extension: 'bib', mediaType: 'application/x-bibtex' },
  },
  ris: {
    name: 'RIS',
    write: ris,
    file: { extension: 'ris', mediaType: 'application/x-research-info-systems' },
  },
  csl: {
    name: 'CSL-JSON',
    write: cslJson,
    file: { extension: 'csl.json', mediaType: 'application/vnd.citationstyles.csl+json' },
  },
};
