/** Loads the words of a language. Each language is a file of its own, so a page loads no other. */
import type { AnswerWords } from './answer-words';
import type { AskWords } from './ask-words';
import type { DataWords } from './data-words';
import type { Language } from './languages';
import { loadDataWords } from './load-later';
import type { BaseMessages } from './messages';
import type { ProblemWords } from './problem-words';
import type { ReadWords } from './read-words';
import type { ReportsWords } from './reports-words';

export type Loaders<T> = Readonly<Record<Language, () => Promise<T>>>;

const messages: Loaders<BaseMessages> = {
  en: async () => (await import('./en')).en,
  es: async () => (await import('./es')).es,
  fr: async () => (await import('./fr')).fr,
  ru: async () => (await import('./ru')).ru,
  hy: async () => (await import('./hy')).hy,
  az: async () => (await import('./az')).az,
  tr: async () => (await import('./tr')).tr,
};
const questions: Loaders<{ readonly ask: AskWords }> = {
  en: () => import('./en/ask'),
  es: () => import('./es/ask'),
  fr: () => import('./fr/ask'),
  ru: () => import('./ru/ask'),
  hy: () => import('./hy/ask'),
  az: () => import('./az/ask'),
  tr: () => import('./tr/ask'),
};
const replies: Loaders<{ readonly answers: AnswerWords }> = {
  en: () => import('./en/answers'),
  es: () => import('./es/answers'),
  fr: () => import('./fr/answers'),
  ru: () => import('./ru/answers'),
  hy: () => import('./hy/answers'),
  az: () => import('./az/answers'),
  tr: () => import('./tr/answers'),
};

const reading: Loaders<{ readonly read: ReadWords }> = {
  en: () => import('./en/read'),
  es: () => import('./es/read'),
  fr: () => import('./fr/read'),
  ru: () => import('./ru/read'),
  hy: () => import('./hy/read'),
  az: () => import('./az/read'),
  tr: () => import('./tr/read'),
};

const problemWords: Loaders<{ readonly problems: ProblemWords }> = {
  en: () => import('./en/problems'),
  es: () => import('./es/problems'),
  fr: () => import('./fr/problems'),
  ru: () => import('./ru/problems'),
  hy: () => import('./hy/problems'),
  az: () => import('./az/problems'),
  tr: () => import('./tr/problems'),
};

const comparing: Loaders<{ readonly reports: ReportsWords }> = {
  en: () => import('./en/reports'),
  es: () => import('./es/reports'),
  fr: () => import('./fr/reports'),
  ru: () => import('./ru/reports'),
  hy: () => import('./hy/reports'),
  az: () => import('./az/reports'),
  tr: () => import('./tr/reports'),
};

export function loadMessages(language: Language): Promise<BaseMessages> {
  return messages[language]();
}

/** The words of the form for questions, which few readers need. */
export async function loadQuestionWords(
  language: Language,
): Promise<{ readonly ask: AskWords; readonly answers: AnswerWords; readonly data: DataWords }> {
  const [{ ask }, { answers }, data] = await Promise.all([
    questions[language](),
    replies[language](),
    loadDataWords(language),
  ]);
  return { ask, answers, data };
}

/** The words for reading an article of one's own. */
export async function loadReadWords(language: Language): Promise<ReadWords> {
  return (await reading[language]()).read;
}

/** The words of faults, loaded with the view that takes files or with the first problem. */
export async function loadProblemWords(language: Language): Promise<ProblemWords> {
  return (await problemWords[language]()).problems;
}

/** The words for comparing two reports. */
export async function loadReportsWords(language: Language): Promise<ReportsWords> {
  return (await comparing[language]()).reports;
}
