import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadMessages, loadQuestionWords, loadReadWords } from '../../src/i18n/load';
import { loadReviewWords, loadEmbedWords, loadFrameWords } from '../../src/i18n/load-later';

/** The names that the code gives to each dictionary and to parts of them. */
const aliases: Readonly<Record<string, readonly string[]>> = {
  t: ['t', 'en', 'messages'],
  ask: ['w', 'ask'],
  draw: ['w', 'draw'],
  answers: ['words', 'answers', 'w'],
  read: ['words', 'read'],
  findings: ['words', 'findings', 'findingWords'],
  review: ['words', 'review'],
  embed: ['words'],
  publish: ['words'],
  frame: ['words'],
  gestures: ['words'],
};

/** The code without its comments and without the dictionaries. */
const code = ['src', 'scripts']
  .flatMap((root) =>
    readdirSync(root, { recursive: true, encoding: 'utf8' }).map((file) => `${root}/${file}`),
  )
  .filter((file) => /\.(ts|svelte)$/.test(file) && !/i18n\/\w\w\//.test(file))
  .map((file) => readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, ''))
  .join('\n');

/** The paths of a dictionary whose last member is never read from the one before it. */
function unread(words: object, path: readonly string[]): readonly string[] {
  const parent = path.at(-1) ?? '';
  const names = (aliases[parent] ?? [parent]).join('|');
  // If a value chooses one of several words, all of them may be read.
  if (path.length > 1 && new RegExp(`\\b(${names})(\\?\\.)?\\[`).test(code)) return [];
  return Object.entries(words).flatMap(([key, value]: [string, unknown]) => {
    const isRead =
      new RegExp(`\\b(${names})(\\?\\.|\\.)${key}\\b`).test(code) ||
      new RegExp(`\\{[^{}]*\\b${key}\\b[^{}]*\\} = (\\w+\\.)*(${names})\\b`).test(code) ||
      // As a parameter, `({ locale, languageNames }: Messages)`, or as a name that chooses a word.
      new RegExp(`\\b${key}\\b[^{}()]*\\}: Messages\\b|'${key}'[,\\]]`).test(code);
    if (!isRead) return [[...path, key].join('.')];
    return typeof value === 'object' && value !== null ? unread(value, [...path, key]) : [];
  });
}

describe('the words of a language', () => {
  it('are each read somewhere', async () => {
    const t = await loadMessages('en');
    const [{ ask, answers }, read] = [await loadQuestionWords('en'), await loadReadWords('en')];
    const { findings, review } = await loadReviewWords('en');
    const [embed, frame] = [await loadEmbedWords('en'), await loadFrameWords('en')];
    const all = { t, ask, answers, read, findings, review, embed, frame };
    const found = Object.entries(all).flatMap(([name, words]) => unread(words, [name]));
    expect(found).toEqual([]);
  });
});
