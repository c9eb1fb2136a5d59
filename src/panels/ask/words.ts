import { enAnswers } from '../../i18n/en/answers';
import { enAsk } from '../../i18n/en/ask';
import type { QuestionWords } from '../../i18n/question-sentence';

/** The words of questions and answers, which come with the form. */
export const words: QuestionWords = { ask: enAsk, answers: enAnswers };
