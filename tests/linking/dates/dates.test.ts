import { describe, expect, it } from 'vitest';
import { readDatedTexts, scoreDates, scorePairs } from '../../../scripts/link-quality/dates';
import { findDates } from '../../../src/linking/dates/find-dates';
import { pairDates } from '../../../src/linking/dates/pairs';
import { linkLanguages } from '../../../src/linking/languages';
import { forms, publishedOn } from './forms';

describe('the dates of the annotated texts', () => {
  const texts = readDatedTexts();

  it('slice to their surfaces in the annotation itself', () => {
    expect(texts.length).toBe(28);
    for (const { text, dates, traps } of texts)
      for (const { start, end, surface } of [...dates, ...traps])
        expect(text.slice(start, end)).toBe(surface);
  });

  it('are right in span and EDTF in every language: F1 0.95, one trap in twenty', () => {
    for (const language of linkLanguages) {
      const { f1, traps, trapsHit } = scoreDates(texts, language);
      expect(f1, language).toBeGreaterThanOrEqual(0.95);
      expect(trapsHit / traps, language).toBeLessThanOrEqual(0.05);
    }
  });

  it('agree with the annotation on kind and certainty for nine in ten', () => {
    const told = texts.flatMap(({ text, lang, published, dates }) => {
      const found = findDates(text, { published, language: lang });
      return dates.map((gold) => {
        const same = found.find(({ start, end }) => start === gold.start && end === gold.end);
        return (
          same?.kind === gold.kind && same.certainty === gold.certainty && same.mod === gold.mod
        );
      });
    });
    expect(told.filter(Boolean).length / told.length).toBeGreaterThan(0.9);
  });

  it('stand with the places of their sentences: F1 0.8', () => {
    expect(scorePairs(texts).f1).toBeGreaterThanOrEqual(0.8);
  });
});

describe('a sentence published on Friday, 2 September 2022', () => {
  it.each(forms)('%s: %s', (language, text, wanted) => {
    const found = findDates(text, { published: publishedOn, language });
    expect(found.map(({ surface, edtf }) => `${surface}=${String(edtf)}`).join(';')).toBe(wanted);
  });
});

describe('what is not known', () => {
  it('leaves days told from today without a value where nobody knows the day of publication', () => {
    const [yesterday, day] = findDates(
      'Yesterday the post at Zabukh was empty. On 27 August 2022 it was not.',
      {
        language: 'en',
      },
    );
    expect(yesterday).toMatchObject({ surface: 'Yesterday', edtf: null, kind: 'relative' });
    expect(day).toMatchObject({ edtf: '2022-08-27', kind: 'absolute', certainty: 'sure' });
  });

  it('gives no value to a day that does not exist', () => {
    const [day] = findDates('On 29 February 2021 the road was closed.', { language: 'en' });
    expect(day).toMatchObject({ surface: '29 February 2021', edtf: null });
  });

  it('reads numbers month first in a text that does so elsewhere', () => {
    const surfaces = (text: string) =>
      findDates(text, { published: '2022-09-02', language: 'en' }).map(({ edtf }) => edtf);
    expect(surfaces('On 8/26/2022 and on 11/10/2020.')).toEqual(['2022-08-26', '2020-11-10']);
    expect(surfaces('On 26/8/2022 and on 11/10/2020.')).toEqual(['2022-08-26', '2020-10-11']);
  });

  it('says which dates were chosen', () => {
    const [first] = findDates('On 29 August the road was closed.', {
      published: '2022-09-02',
      language: 'en',
    });
    expect(first).toMatchObject({ edtf: '2022-08-29', certainty: 'inferred' });
  });

  it('reads a page without spaces at the ends, rare spaces and marks of direction', () => {
    const text = '\ufeffOn 27\u2009August\u00a02022 and \u200e8\u3000November 2020.';
    expect(findDates(text, { language: 'en' }).map(({ edtf }) => edtf)).toEqual([
      '2022-08-27',
      '2020-11-08',
    ]);
  });
});

describe('places and days of one sentence', () => {
  const text =
    'In 2020 she fled; on 26 August 2022 she left Lachin and on 30 August reached Goris.';
  const dates = findDates(text, { published: '2022-09-02', language: 'en' });
  const at = (name: string, placeId: string) => {
    const start = text.indexOf(name);
    return { start, end: start + name.length, placeId, role: 'location' };
  };

  it('go together by clause, each with its own', () => {
    const pairs = pairDates(text, [at('Lachin', 'berdzor-lachin'), at('Goris', 'goris')], dates);
    expect(pairs.map(({ placeId, edtf }) => [placeId, edtf])).toContainEqual([
      'berdzor-lachin',
      '2022-08-26',
    ]);
    expect(pairs.map(({ placeId, edtf }) => [placeId, edtf])).toContainEqual([
      'goris',
      '2022-08-30',
    ]);
  });

  it('leave out a government that acts, and what comes again and again', () => {
    const actor = { ...at('Lachin', 'berdzor-lachin'), role: 'actor' };
    expect(pairDates(text, [actor], dates)).toEqual([]);
    const every = 'Every Friday she sells bread in Goris.';
    const place = { start: 32, end: 37, placeId: 'goris', role: 'location' };
    expect(pairDates(every, [place], findDates(every, { language: 'en' }))).toEqual([]);
  });
});
