import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDatedTexts } from '../../../scripts/link-quality/dates';
import { findDates } from '../../../src/linking/dates/find-dates';
import { foldWord } from '../../../src/linking/dates/folding';
import { commaList, listedWords } from '../../../src/linking/dates/kinds';
import { DateLexicon } from '../../../src/linking/dates/lexicon';
import { allWords } from '../../../src/linking/dates/words/all';
import { linkLanguages } from '../../../src/linking/languages';
import { runs } from '../../runs';

const ofTexts = readDatedTexts().flatMap(({ text }) => text.match(/[\p{L}\p{M}]+/gu) ?? []);
/** Other ways to write the same word. */
const spellings = fc.constantFrom<(word: string) => string>(
  (word) => word,
  (word) => word.toUpperCase(),
  (word) => word.toLocaleUpperCase('tr'),
  (word) => word.normalize('NFD'),
  (word) => word.replaceAll('եւ', 'և').replaceAll('oe', 'œ'),
  (word) => `${word.slice(0, 2)}\u00ad${word.slice(2)}`,
);

describe.each(linkLanguages)('the first look at a word, %s', (language) => {
  const lexicon = new DateLexicon(allWords[language]);
  const listed = listedWords(allWords[language])
    .flatMap(({ words }) => commaList(words))
    .flatMap((word) => word.replace('*', '').split(' '))
    .map((word) => word.replace(/'$/, ''));

  it('refuses no word that the lists have, however it is written', () => {
    const word = fc.constantFrom(...listed, ...ofTexts);
    fc.assert(
      fc.property(word, spellings, (plain, spelled) => {
        const written = spelled(plain);
        const text = foldWord(written, language);
        const isListed = lexicon.entry(text) !== null || lexicon.beginsPhrase(text);
        if (isListed) expect(lexicon.mayHave(written, 0), written).toBe(true);
      }),
      { numRuns: runs(2000) },
    );
  });

  it('refuses most words of texts', () => {
    const kept = ofTexts.filter((word) => lexicon.mayHave(word, 0));
    expect(kept.length / ofTexts.length).toBeLessThan(0.4);
  });
});

it('a phrase does not go on behind a comma', () => {
  const found = (text: string) =>
    findDates(text, { language: 'en', published: '2022-09-02' }).map(({ surface }) => surface);
  expect(found('On 8 November they fought; the day before, they had not.')).toEqual([
    '8 November',
    'day before',
  ]);
  expect(found('On 8 November they fought by day, before the snow.')).toEqual(['8 November']);
});
