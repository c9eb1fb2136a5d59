import { startFile, translationFiles } from 'virtual:geodata';
import type { ShownProblems } from '../catalog/problems';
import { readStartFile } from '../catalog/start-file';
import { readTranslations, translated } from '../catalog/translations';
import type { Catalog } from '../catalog/types';
import { fetchText } from '../fetch-text';
import type { Language } from '../i18n/languages';
import { loadMessages } from '../i18n/load';
import type { Messages } from '../i18n/messages';
import { withAtlas } from '../i18n/with-atlas';

export interface LoadedData {
  readonly catalog: Catalog;
  readonly t: Messages;
  readonly problems: ShownProblems;
}

/** The words of the page and its data, in its language; `here` gives the address of a file. */
export async function loadData(
  language: Language,
  here: (path: string) => string,
): Promise<LoadedData> {
  const ownWords = translationFiles[language];
  const [base, start, words] = await Promise.all([
    loadMessages(language),
    fetchText(here(startFile)),
    ownWords === undefined ? '' : fetchText(here(ownWords)),
  ]);
  const { catalog: english, problems, isNothing } = readStartFile(start);
  // Without any data the page can still be read as a document, which early.js shows.
  if (isNothing) throw new Error(`The data of the page could not be loaded: ${startFile}`);
  const catalog = translated(english, readTranslations(words), language);
  const { words: own } = catalog.atlas;
  // Where the data is damaged, the page still knows its own title.
  const t = withAtlas(base, { ...own, title: own.title || document.title });
  return { catalog, t, problems };
}
