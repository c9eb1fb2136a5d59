import { loadWorkWords } from '../../i18n/load-own';
import { laterWords } from '../shared/later-words';

/** The words of everything in one file; they come with the view of one's own data. */
export const { loadWords, getWords } = laterWords(loadWorkWords);
