import { loadReportsWords } from '../../i18n/load';
import { laterWords } from '../shared/later-words';

/** The words of comparing two reports in the language of the page. */
export const { loadWords, getWords } = laterWords(loadReportsWords);
