import { describe, expect, it } from 'vitest';
import {
  linksOf,
  readSentences,
  sentenceSets,
  written,
} from '../../scripts/link-quality/sentence-sets';
import { guessLanguage } from '../../src/linking/cues/guess-language';
import { goldSets, readGold } from '../../scripts/link-quality/gold';
import { linker } from './the-linker';

const sentences = sentenceSets.flatMap(readSentences);
const shortestGuessed = 40;

describe('the links and roles of sentences that each show one difficulty', () => {
  it.each(sentences.map((sentence) => [sentence.kind, sentence.text, sentence] as const))(
    '%s: %s',
    (_kind, _text, sentence) => {
      expect(linksOf(linker, sentence)).toEqual(sentence.expect.map(written));
    },
  );

  it('are at least five of our own beside the given ones for each kind', () => {
    const [given, own] = sentenceSets.map(readSentences);
    const kinds = new Set(
      given?.map(({ kind }) => kind).filter((kind) => !kind.startsWith('tricky and right')),
    );
    for (const kind of kinds)
      expect(own?.filter((one) => one.kind === kind).length, kind).toBeGreaterThanOrEqual(5);
  });

  it('slice their text to the surface', () => {
    for (const { text, expect: links } of sentences)
      for (const { start, end, surface } of links) expect(text.slice(start, end)).toBe(surface);
  });
});

describe('the guess of the language', () => {
  it('is right on 99 of 100 paragraphs of the annotated texts and longer sentences', () => {
    const paragraphs = goldSets
      .flatMap(readGold)
      .flatMap(({ text, lang }) => text.split(/\n\s*\n/).map((part) => ({ text: part, lang })));
    const long = sentences.filter(
      ({ text }) => text.replace(/\P{L}/gu, '').length >= shortestGuessed,
    );
    const all = [...paragraphs, ...long];
    const right = all.filter(({ text, lang }) => guessLanguage(text) === lang);
    expect(right.length / all.length).toBeGreaterThanOrEqual(0.99);
  });
});

describe('the reasons', () => {
  it('are given for every link and for every name that was left alone', () => {
    for (const { text, lang } of sentences) {
      const explained = linker.explain(text, lang).names;
      const linked = explained.filter((one) => one.linked).map(({ start }) => start);
      expect(linked).toEqual(linker.link(text, lang).map(({ start }) => start));
    }
  });

  it.each([
    ['en', 'Lachin Mammadova won the race.', 'longer-name'],
    ['en', 'They visited the village of Dadivank.', 'own-generic'],
    ['ru', 'Портвейн «Агдам» пили все.', 'quoted-name'],
    ['az', 'Cəbrayıl müəllim dərsə gəldi.', 'person'],
    ['az', 'Şuşanın Saatlı məhəlləsi.', 'quarter'],
    ['es', 'El Qarabag se fue con ellos.', 'team'],
    ['tr', 'Maliye Bakanlığı vergiyi duyurdu.', 'ending'],
    ['ru', 'Кубинский посол прибыл.', 'demonym'],
    ['ru', 'Меликство Варанда граничило с ханством.', 'namesake'],
    ['en', 'The Karabakh is a small horse.', 'ware'],
    ['az', 'Şuşada sakitdir.', 'located'],
  ] as const)('%s: %s has the reason %s', (language, text, reason) => {
    expect(linker.explain(text, language).names.map((one) => one.reason)).toContain(reason);
  });
});
