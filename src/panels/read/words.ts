import { loadReadWords } from '../../i18n/load';
import { laterWords } from '../shared/later-words';

/** The words of reading an article in the language of the page. */
export const { loadWords, getWords } = laterWords(loadReadWords);
