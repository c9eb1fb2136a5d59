/** The words of every language, as the page and its later views load them. */
import { languages } from '../../src/i18n/languages';
import { loadBackgroundWords } from '../../src/i18n/load-background';
import { loadProblemWords, loadQuestionWords, loadReadWords } from '../../src/i18n/load';
import { loadReviewWords, loadEmbedWords, loadFrameWords } from '../../src/i18n/load-later';
import { loadMessages } from '../words';

export const wordsOf = await Promise.all(
  languages.map(async (language) => ({
    language,
    t: await loadMessages(language),
    ...(await loadQuestionWords(language)),
    read: await loadReadWords(language),
    ...(await loadReviewWords(language)),
    embed: await loadEmbedWords(language),
    frame: await loadFrameWords(language),
    background: await loadBackgroundWords(language),
    problems: await loadProblemWords(language),
  })),
);

/** Every message with its path; a function as its source text. */
export function messagesIn(words: unknown, path = ''): [string, string][] {
  if (typeof words === 'string') return [[path, words]];
  if (typeof words === 'function') return [[path, String(words)]];
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words).flatMap(([key, value]) => messagesIn(value, `${path}.${key}`));
}
