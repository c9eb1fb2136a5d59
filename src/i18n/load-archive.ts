/** Loads the words of archives, with the view that opens them. */
import type { ArchiveWords } from './archive-words';
import type { Language } from './languages';
import type { Loaders } from './load';

const archiveWords: Loaders<{ readonly archive: ArchiveWords }> = {
  en: () => import('./en/archive'),
  es: () => import('./es/archive'),
  fr: () => import('./fr/archive'),
  ru: () => import('./ru/archive'),
  hy: () => import('./hy/archive'),
  az: () => import('./az/archive'),
  tr: () => import('./tr/archive'),
};

/** The words of opening and reading an archive. */
export async function loadArchiveWords(language: Language): Promise<ArchiveWords> {
  return (await archiveWords[language]()).archive;
}
