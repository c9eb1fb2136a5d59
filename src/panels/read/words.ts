import type { Language } from '../../i18n/languages';
import { loadProblemWords, loadReadWords } from '../../i18n/load';
import type { ReadWords } from '../../i18n/read-words';
import type { ReadingWords } from '../../sentences/refusal-sentence';

let loaded: ReadingWords | null = null;

/** Comes before an article is opened. */
export async function loadWords(language: Language): Promise<void> {
  if (loaded) return;
  const [read, problems] = await Promise.all([loadReadWords(language), loadProblemWords(language)]);
  loaded = { read, problems };
}

/** The words of reading an article in the language of the page. Throws before `loadWords` is done. */
export function getWords(): ReadWords {
  return getReadingWords().read;
}

/** Those words, and what can be wrong with a file. Throws before `loadWords` is done. */
export function getReadingWords(): ReadingWords {
  if (!loaded) throw new Error('The words of reading are used before they are loaded');
  return loaded;
}
