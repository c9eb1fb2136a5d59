import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDatedTexts } from '../../../scripts/link-quality/dates';
import { readEdtf } from '../../../src/chronology/edtf';
import { findDates } from '../../../src/linking/dates/find-dates';
import { linkLanguages } from '../../../src/linking/languages';
import { runs } from '../../runs';

const texts = readDatedTexts();
/** Words of real dates and numbers, joined by whatever a text may have between them. */
const pieces = [...new Set(texts.flatMap(({ text }) => text.split(/\s+/)))];
const figures = [
  '27',
  '08',
  '2022',
  '1990s',
  '31',
  '99',
  '0',
  '05-07-01',
  '31.12.9999',
  'XIX',
  '29',
];
const word = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...pieces) },
  { weight: 3, arbitrary: fc.constantFrom(...figures) },
  fc.string({ unit: 'binary' }),
);
const joint = fc.constantFrom(
  ' ',
  ' ',
  '\u00a0',
  '-',
  '–',
  '/',
  '.',
  ', ',
  '\n',
  '\n\n',
  '’',
  '📅',
  '\ud800',
  '',
);
const text = fc
  .array(fc.tuple(word, joint), { maxLength: 40 })
  .map((parts) => parts.flat().join(''));
const language = fc.option(fc.constantFrom(...linkLanguages), { nil: undefined });
const published = fc.constantFrom(null, '2022-09-02', '2024-02-29', '1992-01-01');

describe('whatever the text', () => {
  it('dates slice to their surfaces and stand in order without overlap', () => {
    fc.assert(
      fc.property(text, language, published, (given, of, day) => {
        let end = 0;
        for (const date of findDates(given, { language: of, published: day })) {
          expect(given.slice(date.start, date.end)).toBe(date.surface);
          expect(date.start).toBeGreaterThanOrEqual(end);
          expect(date.end).toBeGreaterThan(date.start);
          end = date.end;
        }
      }),
      { numRuns: runs(400) },
    );
  });

  it('a value is EDTF that the atlas reads, or comes every year', () => {
    fc.assert(
      fc.property(text, language, published, (given, of, day) => {
        for (const { edtf, kind } of findDates(given, { language: of, published: day })) {
          if (edtf === null) continue;
          if (kind === 'recurring') expect(edtf).toMatch(/^XXXX-\d\d(-\d\d)?$/);
          else expect(readEdtf(edtf), edtf).toHaveProperty('interval');
        }
      }),
      { numRuns: runs(400) },
    );
  });

  it('comes to an end on long texts of what dates are made of, with spans in order', () => {
    for (const hard of ['27 ', '2020-', 'May ', '1, ', '19 and ', 'früh ', 'last ', '(', '1.1.']) {
      const found = findDates(hard.repeat(80_000 / hard.length), {
        language: 'en',
        published: '2022-09-02',
      });
      const ends = found.map(({ end }) => end);
      expect(
        found.slice(1).every(({ start }, at) => start >= (ends[at] ?? 0)),
        hard,
      ).toBe(true);
    }
  });
});
