import type { Language } from '../../i18n/languages';
import type { AnnotatorWords } from '../../i18n/annotator-words';
import type { DataWords } from '../../i18n/data-words';
import { loadProblemWords, loadReadWords } from '../../i18n/load';
import { loadAnnotatorWords, loadDataWords } from '../../i18n/load-later';
import type { ReadWords } from '../../i18n/read-words';
import type { ReadingWords } from '../../sentences/refusal-sentence';
import * as placeWords from '../own-places/words';
import * as manyWords from './many/words';
import { laterWords } from '../shared/later-words';

interface AllWords extends ReadingWords {
  readonly data: DataWords;
  readonly annotators: AnnotatorWords;
}

const words = laterWords<AllWords>(async (language: Language) => {
  const [read, problems, data, annotators] = await Promise.all([
    loadReadWords(language),
    loadProblemWords(language),
    loadDataWords(language),
    loadAnnotatorWords(language),
    placeWords.loadWords(language),
    manyWords.loadWords(language),
  ]);
  return { read, problems, data, annotators };
});

/** Comes before an article is opened. */
export const { loadWords } = words;

/** The words of reading an article, and what can be wrong with a file. */
export const getReadingWords = words.getWords;

/** The words of reading an article in the language of the page. */
export function getWords(): ReadWords {
  return words.getWords().read;
}
