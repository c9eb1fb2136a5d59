import { startFile, translationFiles } from 'virtual:geodata';
import type { ShownProblems } from '../catalog/problems';
import { takeStartFile } from '../catalog/start-file';
import { translated, type Translations } from '../catalog/translations';
import type { Catalog } from '../catalog/types';
import { fetchText } from '../fetch-text';
import type { Language } from '../i18n/languages';
import { loadMessages } from '../i18n/load';
import type { Messages } from '../i18n/messages';
import { withAtlas } from '../i18n/with-atlas';
import type { PreparedSources } from '../map/style/build-style';
import { isAsBuilt } from './as-built';
import { readPrepared } from './prepared';

export interface LoadedData {
  readonly catalog: Catalog;
  readonly t: Messages;
  readonly problems: ShownProblems;
  /** What the build has worked out from the same data. */
  readonly prepared: PreparedSources;
}

interface ReadData extends Pick<LoadedData, 'problems' | 'prepared'> {
  readonly english: Catalog;
  readonly words: Translations | null;
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
  const asBuilt = await Promise.all([
    isAsBuilt(startFile, start),
    ownWords === undefined || isAsBuilt(ownWords, words),
  ]);
  const read = asBuilt.every(Boolean) ? take(start, words) : await check(start, words);
  const catalog = translated(read.english, read.words, language);
  const { words: own } = catalog.atlas;
  // Where the data is damaged, the page still knows its own title.
  const t = withAtlas(base, { ...own, title: own.title || document.title });
  return { catalog, t, problems: read.problems, prepared: read.prepared };
}

/** The build has checked these files already. */
function take(start: string, words: string): ReadData {
  return {
    english: takeStartFile(start),
    words: words === '' ? null : (JSON.parse(words) as Translations),
    problems: [],
    prepared: readPrepared(document),
  };
}

/** Something was damaged or changed on its way, or the browser cannot tell. */
async function check(start: string, words: string): Promise<ReadData> {
  const { readStartFile, readTranslations } = await import('./check-data');
  const { catalog, problems, isNothing } = readStartFile(start);
  // Without any data the page can still be read as a document, which early.js shows.
  if (isNothing) throw new Error(`The data of the page could not be loaded: ${startFile}`);
  return { english: catalog, words: readTranslations(words), problems, prepared: {} };
}
