import { describe, expect, it } from 'vitest';
import { readOwnFile, writeOwnFile } from '../../src/formats/own-file';
import { toLinkedText } from '../../src/reading/exchange';
import { compareWithFile, fileOfBoth } from '../../src/reading/two-annotators';
import { catalog, noticeWith } from '../fixtures';
import { en } from '../words';
import { articleOf } from './an-article';

const text = 'From Goris to Shusha, and in Baku silence.';
const mine = articleOf(text, [
  ['Goris', 'goris', 'verified'],
  ['Shusha', 'shusha-shushi', 'verified'],
]);
const theirs = articleOf(text, [
  ['Goris', 'goris', 'verified'],
  ['Baku', 'baku', 'edited'],
]);
const fileOf = (article: typeof mine) => ({
  name: 'theirs.json',
  text: () =>
    Promise.resolve(
      writeOwnFile(toLinkedText(catalog, article, null), noticeWith(en.disclaimer), {
        fullText: true,
      }),
    ),
});

describe('an article and the project file of another person', () => {
  it('give their differences, and a file of both by the decision on each', async () => {
    const two = await compareWithFile(mine, catalog, fileOf(theirs));
    if ('code' in two) throw new Error(two.code);
    expect(two.differences.map(({ words, a, b }) => [words, a.length, b.length])).toEqual([
      ['Shusha', 1, 0],
      ['Baku', 0, 1],
    ]);
    const notes = noticeWith(en.disclaimer, '2026-11-29T00:00:00Z');
    const linked = (decide: (number: number) => 'a' | 'b' | 'none') =>
      readOwnFile('both', fileOfBoth(mine, two, decide, notes).content).linked?.mentions.map(
        ({ quote }) => quote.exact,
      );
    expect(linked(() => 'a')).toEqual(['Goris', 'Shusha']);
    expect(linked(() => 'b')).toEqual(['Goris', 'Baku']);
    expect(linked((number) => (number === 0 ? 'a' : 'b'))).toEqual(['Goris', 'Shusha', 'Baku']);
    expect(linked(() => 'none')).toEqual(['Goris']);
  });

  it('are not compared where the file is of another text, broken or unreadable', async () => {
    const other = articleOf('Only Goris.', [['Goris', 'goris']]);
    const codeOf = async (file: Parameters<typeof compareWithFile>[2]) => {
      const found = await compareWithFile(mine, catalog, file);
      return 'code' in found ? found.code : null;
    };
    expect(await codeOf(fileOf(other))).toBe('other-text');
    expect(await codeOf({ name: 'a', text: () => Promise.resolve('{') })).toBe('not-brought');
    expect(await codeOf({ name: 'a', text: () => Promise.reject(new Error('gone')) })).toBe(
      'unreadable',
    );
  });
});
