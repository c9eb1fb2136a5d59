import { loadArchiveWords } from '../../i18n/load-archive';
import { laterWords } from '../shared/later-words';

/** The words of archives in the language of the page. */
export const { loadWords, getWords } = laterWords(loadArchiveWords);
