import { loadBackgroundWords } from '../../i18n/load-background';
import { laterWords } from '../shared/later-words';

export const { loadWords, getWords } = laterWords(loadBackgroundWords);
