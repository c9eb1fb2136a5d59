import { loadShareWords } from '../../i18n/load-later';
import { laterWords } from '../shared/later-words';

export const { loadWords, getWords } = laterWords(loadShareWords);
