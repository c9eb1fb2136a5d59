import { loadPictureWords } from '../../../i18n/load-later';
import { laterWords } from '../../shared/later-words';

/** The words of pictures and films in the language of the page. */
export const { loadWords, getWords } = laterWords(loadPictureWords);
