import type { DataWords } from '../../i18n/data-words';
import type { Language } from '../../i18n/languages';
import { loadDataWords, loadShareWords } from '../../i18n/load-later';
import type { ShareWords } from '../../i18n/share-words';
import { laterWords } from '../shared/later-words';

const words = laterWords(async (language: Language) => {
  const [share, data] = await Promise.all([loadShareWords(language), loadDataWords(language)]);
  return { share, data };
});

export const { loadWords } = words;

/** The words of sharing a view. */
export function getWords(): ShareWords {
  return words.getWords().share;
}

/** The words of taking data along. */
export function getDataWords(): DataWords {
  return words.getWords().data;
}
