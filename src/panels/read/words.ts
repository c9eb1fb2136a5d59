import type { Language } from '../../i18n/languages';
import { loadReadWords } from '../../i18n/load';
import type { ReadWords } from '../../i18n/read-words';

/** The words of reading an article in the language of the page: there after `loadWords`. */
export let words: ReadWords;

/** Comes before an article is opened. */
export async function loadWords(language: Language): Promise<void> {
  words ??= await loadReadWords(language);
}
