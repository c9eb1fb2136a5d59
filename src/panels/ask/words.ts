import { answers as enAnswers } from '../../i18n/en/answers';
import { ask as enAsk } from '../../i18n/en/ask';
import type { QuestionWords } from '../../i18n/question-sentence';

/** The words of questions and answers, which come with the form. */
export const words: QuestionWords = { ask: enAsk, answers: enAnswers };
