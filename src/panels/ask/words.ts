import { loadQuestionWords } from '../../i18n/load';
import { laterWords } from '../shared/later-words';

/** The words of questions and answers in the language of the page. */
export const { loadWords, getWords } = laterWords(loadQuestionWords);
