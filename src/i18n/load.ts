/** Loads the words of a language. Each language is a file of its own, so a page loads no other. */
import type { AnswerWords } from './answer-words';
import type { AskWords } from './ask-words';
import type { CheckWords } from './check-words';
import type { CheckedWords } from './checked-words';
import type { Language } from './languages';
import type { BaseMessages } from './messages';
import type { PictureWords } from './picture-words';
import type { ProblemWords } from './problem-words';
import type { ReadWords } from './read-words';
import type { ShareWords } from './share-words';

type Loaders<T> = Readonly<Record<Language, () => Promise<T>>>;

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

const checkWords: Loaders<{ readonly check: CheckWords }> = {
  en: () => import('./en/check'),
  es: () => import('./es/check'),
  fr: () => import('./fr/check'),
  ru: () => import('./ru/check'),
  hy: () => import('./hy/check'),
  az: () => import('./az/check'),
  tr: () => import('./tr/check'),
};
const checkedWords: Loaders<{ readonly checked: CheckedWords }> = {
  en: () => import('./en/checked'),
  es: () => import('./es/checked'),
  fr: () => import('./fr/checked'),
  ru: () => import('./ru/checked'),
  hy: () => import('./hy/checked'),
  az: () => import('./az/checked'),
  tr: () => import('./tr/checked'),
};

const pictureWords: Loaders<{ readonly picture: PictureWords }> = {
  en: () => import('./en/picture'),
  es: () => import('./es/picture'),
  fr: () => import('./fr/picture'),
  ru: () => import('./ru/picture'),
  hy: () => import('./hy/picture'),
  az: () => import('./az/picture'),
  tr: () => import('./tr/picture'),
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

const sharing: Loaders<{ readonly share: ShareWords }> = {
  en: () => import('./en/share'),
  es: () => import('./es/share'),
  fr: () => import('./fr/share'),
  ru: () => import('./ru/share'),
  hy: () => import('./hy/share'),
  az: () => import('./az/share'),
  tr: () => import('./tr/share'),
};

export function loadMessages(language: Language): Promise<BaseMessages> {
  return messages[language]();
}

/** The words of the form for questions, which few readers need. */
export async function loadQuestionWords(
  language: Language,
): Promise<{ readonly ask: AskWords; readonly answers: AnswerWords }> {
  const [{ ask }, { answers }] = await Promise.all([questions[language](), replies[language]()]);
  return { ask, answers };
}

/** The words for reading an article of one's own. */
export async function loadReadWords(language: Language): Promise<ReadWords> {
  return (await reading[language]()).read;
}

/** The words of checking an article against the record, for when an article is open. */
export async function loadCheckWords(
  language: Language,
): Promise<{ readonly check: CheckWords; readonly checked: CheckedWords }> {
  const [{ check }, { checked }] = await Promise.all([
    checkWords[language](),
    checkedWords[language](),
  ]);
  return { check, checked };
}

/** The words of faults, loaded with the view that takes files or with the first problem. */
export async function loadProblemWords(language: Language): Promise<ProblemWords> {
  return (await problemWords[language]()).problems;
}

/** The words of saving the map as a picture or a film. */
export async function loadPictureWords(language: Language): Promise<PictureWords> {
  return (await pictureWords[language]()).picture;
}

/** The words of sharing a view. */
export async function loadShareWords(language: Language): Promise<ShareWords> {
  return (await sharing[language]()).share;
}
