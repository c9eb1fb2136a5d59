import type { Language } from '../../i18n/languages';
import { loadQuestionWords } from '../../i18n/load';
import type { QuestionWords } from '../../sentences/question-sentence';

/** The words of questions and answers in the language of the page: there after `loadWords`. */
export let words: QuestionWords;

/** Comes before the form is shown. */
export async function loadWords(language: Language): Promise<void> {
  words ??= await loadQuestionWords(language);
}
