import type { Language } from '../../i18n/languages';
import type { DataWords } from '../../i18n/data-words';
import { loadProblemWords, loadReadWords } from '../../i18n/load';
import { loadDataWords } from '../../i18n/load-later';
import type { ReadWords } from '../../i18n/read-words';
import type { ReadingWords } from '../../sentences/refusal-sentence';
import { laterWords } from '../shared/later-words';

const words = laterWords<ReadingWords & { readonly data: DataWords }>(
  async (language: Language) => {
    const [read, problems, data] = await Promise.all([
      loadReadWords(language),
      loadProblemWords(language),
      loadDataWords(language),
    ]);
    return { read, problems, data };
  },
);

/** Comes before an article is opened. */
export const { loadWords } = words;

/** The words of reading an article, and what can be wrong with a file. */
export const getReadingWords = words.getWords;

/** The words of reading an article in the language of the page. */
export function getWords(): ReadWords {
  return words.getWords().read;
}
