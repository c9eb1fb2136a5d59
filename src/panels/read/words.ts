import type { Language } from '../../i18n/languages';
import { loadReadWords } from '../../i18n/load';
import type { ReadWords } from '../../i18n/read-words';

let loaded: ReadWords | null = null;

/** Comes before an article is opened. */
export async function loadWords(language: Language): Promise<void> {
  loaded ??= await loadReadWords(language);
}

/** The words of reading an article in the language of the page. Throws before `loadWords` is done. */
export function getWords(): ReadWords {
  if (!loaded) throw new Error('The words of reading are used before they are loaded');
  return loaded;
}
