import { loadManyWords } from '../../../i18n/load-later';
import { laterWords } from '../../shared/later-words';

/** The words of many articles at once; they come with the view that lists articles. */
export const { loadWords, getWords } = laterWords(loadManyWords);
