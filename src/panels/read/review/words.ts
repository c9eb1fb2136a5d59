import { loadReviewWords } from '../../../i18n/load-later';
import type { Language } from '../../../i18n/languages';
import { laterWords } from '../../shared/later-words';
import { loadWords as loadReadWords } from '../words';

const words = laterWords(loadReviewWords);

/** The words of checking an article, in the language of the page. */
export const { getWords } = words;

/** The words of an open article: of reading it and of checking it. */
export async function loadWords(language: Language): Promise<void> {
  await Promise.all([loadReadWords(language), words.loadWords(language)]);
}
