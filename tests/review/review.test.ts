import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDatedTexts } from '../../scripts/link-quality/dates';
import { linkLanguages, type LinkLanguage } from '../../src/linking/languages';
import { catalog } from '../fixtures';
import { runs } from '../runs';
import { readClaims, readPlain, reviewed, shown } from './gold';

describe('a claim of the annotated sentences', () => {
  for (const set of ['given', 'own'] as const)
    it(`is judged as the annotation says, and nothing else contradicts: ${set}`, () => {
      const claims = readClaims(set);
      expect(claims.length).toBeGreaterThanOrEqual(20);
      for (const { id, text, lang, published, expect: gold } of claims) {
        const found = reviewed(text, lang, published);
        const right = found.filter(
          ({ kind, verdict, start, end, ref }) =>
            kind === gold.kind &&
            verdict === gold.verdict &&
            start === gold.at[0] &&
            end === gold.at[1] &&
            (gold.ref === null || ref === gold.ref),
        );
        const all = found.map((one) => shown(one, text));
        expect(right.length, `${id}: ${all.join('; ')}`).toBe(1);
        const wrong = found.filter(({ verdict }) => verdict === 'contradicts');
        expect(wrong.length, `${id}: ${all.join('; ')}`).toBe(
          gold.verdict === 'contradicts' ? 1 : 0,
        );
      }
    });

  it('is in each language of each kind of both verdicts at least once over all languages', () => {
    const claims = [...readClaims('given'), ...readClaims('own')];
    expect(new Set(claims.map(({ lang }) => lang))).toEqual(new Set(linkLanguages));
    for (const kind of ['weekday', 'no-such-day', 'existence', 'event-date', 'distance'] as const)
      for (const verdict of ['agrees', 'contradicts'] as const) {
        const some = claims.filter(
          (one) => one.expect.kind === kind && one.expect.verdict === verdict,
        );
        expect(some.length, `${kind} ${verdict}`).toBeGreaterThan(0);
      }
  });
});

describe('a review', () => {
  it('finds no contradiction in the annotated news, travel and everyday texts', () => {
    const sets = ['news', 'dev', 'everyday', 'lookalikes'];
    const found = sets.flatMap((set) => {
      const texts = JSON.parse(readFileSync(`tests/linking/gold/${set}.json`, 'utf8')) as {
        readonly text: string;
        readonly lang: LinkLanguage;
      }[];
      return texts.flatMap(({ text, lang }) => contradictions(text, lang));
    });
    expect(found).toEqual([]);
  });

  it('finds no contradiction in the texts that are annotated with dates', () => {
    const found = readDatedTexts().flatMap(({ text, lang, published }) =>
      contradictions(text, lang, published),
    );
    expect(found).toEqual([]);
  });

  it('finds no contradiction where a report has the words of a claim about another matter', () => {
    const plain = readPlain();
    expect(plain.length).toBe(30);
    expect(plain.flatMap((one) => contradictions(one.text, one.lang, one.published))).toEqual([]);
  });

  it.each(linkLanguages)('never finds that the record contradicts itself: %s', (language) => {
    const texts = language === 'en' ? ownTextsInEnglish() : ownTextsIn(language);
    expect(texts.length).toBeGreaterThan(400);
    expect(texts.flatMap((text) => contradictions(text, language))).toEqual([]);
  });

  it('has every finding inside its sentence, in order, with sources that exist', () => {
    const text = [...readClaims('given'), ...readClaims('own')].map((one) => one.text).join('\n\n');
    const found = reviewed(text, undefined, '2022-09-01');
    expect(found.length).toBeGreaterThan(20);
    let last = 0;
    for (const { start, end, sentence, citations } of found) {
      expect(sentence.start).toBeLessThanOrEqual(start);
      expect(end).toBeLessThanOrEqual(sentence.end);
      expect(start).toBeGreaterThanOrEqual(last);
      last = start;
      for (const citation of citations) expect(catalog.citationById).toHaveProperty(citation);
    }
  });

  it('says the same of a sentence wherever it stands in a text', () => {
    const claim =
      'On 14 March 2022 lorries waited at the Azerbaijani checkpoint on the Hakari bridge.';
    const alone = reviewed(claim, 'en').map((one) => shown(one, claim));
    const before = 'A first paragraph about nothing.\n\n';
    const text = `${before}${claim}`;
    expect(reviewed(text, 'en').map((one) => shown(one, text))).toEqual(alone);
    expect(alone).toEqual(['existence contradicts “14 March 2022” hakari-bridge']);
  });

  it('measures no weekday of a day without a year where nobody knows when the text is of', () => {
    for (const text of ['It opened on Saturday, 27 August.', 'Sábado 27 de agosto, en Shusha.'])
      expect(reviewed(text, undefined, null)).toEqual([]);
  });

  it('neither fails nor loses its order on any text', () => {
    const words = readClaims('given').flatMap(({ text }) => text.split(/(\s+)/));
    const piece = fc.oneof(fc.constantFrom(...words), fc.string({ unit: 'binary', maxLength: 4 }));
    const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
    const language = fc.constantFrom(...linkLanguages);
    const published = fc.constantFrom(null, '2022-09-01');
    fc.assert(
      fc.property(text, language, published, (made, of, day) => {
        const found = reviewed(made, of, day);
        for (const { start, end } of found) expect(start < end && end <= made.length).toBe(true);
      }),
      { numRuns: runs(400) },
    );
  });
});

function ownTextsInEnglish(): readonly string[] {
  const { events, facts, control } = catalog;
  return [...events, ...facts, ...control].flatMap((record) => textsOf({ ...record }));
}

function ownTextsIn(language: LinkLanguage): readonly string[] {
  const file = readFileSync(`geodata/translations/${language}.json`, 'utf8');
  const records = JSON.parse(file) as Record<string, Record<string, unknown>>;
  return Object.values(records).flatMap(textsOf);
}

function textsOf(record: Readonly<Record<string, unknown>>): readonly string[] {
  const texts = ['text', 'differs', 'note'].map((field) => record[field]);
  return texts.filter((text) => typeof text === 'string');
}

function contradictions(text: string, lang: LinkLanguage, published: string | null = null) {
  return reviewed(text, lang, published)
    .filter(({ verdict }) => verdict === 'contradicts')
    .map((one) => `${shown(one, text)} | ${text.slice(one.sentence.start, one.sentence.end)}`);
}
