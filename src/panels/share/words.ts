import type { DataWords } from '../../i18n/data-words';
import type { EmbedWords } from '../../i18n/embed-words';
import type { Language } from '../../i18n/languages';
import { loadDataWords, loadEmbedWords, loadShareWords } from '../../i18n/load-later';
import type { ShareWords } from '../../i18n/share-words';
import { laterWords } from '../shared/later-words';

const words = laterWords(async (language: Language) => {
  const [share, data, embed] = await Promise.all([
    loadShareWords(language),
    loadDataWords(language),
    loadEmbedWords(language),
  ]);
  return { share, data, embed };
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

/** The words of embedding and publishing. */
export function getEmbedWords(): EmbedWords {
  return words.getWords().embed;
}
