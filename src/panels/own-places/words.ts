import { loadOwnPlaceWords } from '../../i18n/load-own';
import { laterWords } from '../shared/later-words';

/** The words of places of the reader's own; they come with each view that shows one. */
export const { loadWords, getWords } = laterWords(loadOwnPlaceWords);
