import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  datetimeOf,
  firstDay,
  isDate,
  isEdtfDate,
  lastDay,
  precisionOf,
} from '../../src/chronology/dates';
import { readDate } from '../../src/chronology/edtf-date';
import { oracle } from './edtf-oracle';

const day = (time: number) => new Date(time).toISOString().slice(0, 10);
const days = (text: string) => [firstDay(text), lastDay(text)];

const two = fc.integer({ min: 0, max: 35 }).map((n) => String(n).padStart(2, '0'));
const part = fc.oneof({ weight: 4, arbitrary: two }, fc.constant('XX'));
const year = fc
  .tuple(fc.integer({ min: 1, max: 9999 }), fc.constantFrom('', '', '', 'X', 'XX', 'XXX'))
  .map(
    ([n, x]) =>
      String(n)
        .padStart(4, '0')
        .slice(0, 4 - x.length) + x,
  );
const mark = fc.constantFrom('', '', '~', '?', '%', '~~', '?~', '!');
const written = fc
  .tuple(year, fc.array(part, { maxLength: 2 }), mark)
  .map(([first, rest, last]) => [first, ...rest].join('-') + last);
/** Valid EDTF that edtf.js does not read: marks after X and after seasons. */
const beyondOracle = /X.*[~?%]$|^\d{4}-2[1-4][~?%]$/;

describe('one date of EDTF', () => {
  it('is read where edtf.js reads it, with the same first and last day', () => {
    fc.assert(
      fc.property(written, (text) => {
        if (beyondOracle.test(text)) return;
        const known = oracle(text);
        expect(isEdtfDate(text), text).toBe(known !== null);
        // EDTF does not define the days of a season, and edtf.js uses quarters of the year.
        if (known && precisionOf(text) !== 'season')
          expect(days(text), text).toEqual([day(known.min), day(known.max)]);
      }),
      { numRuns: 700 },
    );
  });

  it('reads a mark behind X and behind a season as behind any other date', () => {
    for (const plain of ['199X', '19XX', '2020-XX', '2020-11-XX', '2020-XX-XX', '2020-23'])
      for (const [sign, uncertain, approximate] of [
        ['?', true, false],
        ['~', false, true],
        ['%', true, true],
      ] as const) {
        expect(days(plain + sign), plain + sign).toEqual(days(plain));
        expect(readDate(plain + sign)).toMatchObject({ date: { uncertain, approximate } });
      }
  });

  it('keeps what is in doubt and what is about right apart', () => {
    expect(readDate('2020-11-20~')).toEqual({
      date: {
        precision: 'day',
        first: '2020-11-20',
        last: '2020-11-20',
        uncertain: false,
        approximate: true,
        season: null,
      },
    });
    expect(readDate('2022?')).toMatchObject({ date: { uncertain: true, approximate: false } });
    expect(readDate('2020-11-20')).toMatchObject({
      date: { uncertain: false, approximate: false },
    });
  });

  it('covers every day that an unknown digit leaves open', () => {
    expect(days('199X')).toEqual(['1990-01-01', '1999-12-31']);
    expect(days('19XX')).toEqual(['1900-01-01', '1999-12-31']);
    expect(days('2020-XX')).toEqual(['2020-01-01', '2020-12-31']);
    expect(days('2020-02-XX')).toEqual(['2020-02-01', '2020-02-29']);
    expect(
      ['19XX', '199X', '2020-XX-XX', '2020-23', '2020-11-XX', '2020-11-20~'].map(precisionOf),
    ).toEqual(['century', 'decade', 'year', 'season', 'month', 'day']);
  });

  it('counts seasons by whole months, a winter into the next year', () => {
    expect(days('2020-21')).toEqual(['2020-03-01', '2020-05-31']);
    expect(days('2020-22')).toEqual(['2020-06-01', '2020-08-31']);
    expect(days('2020-23')).toEqual(['2020-09-01', '2020-11-30']);
    expect(days('2023-24')).toEqual(['2023-12-01', '2024-02-29']);
  });

  it.each([
    ['2020-13', 'no-month'],
    ['2020-00', 'no-month'],
    ['2020-25', 'no-month'],
    ['2020-23-05', 'no-month'],
    ['2021-02-30', 'no-day'],
    ['2021-02-29~', 'no-day'],
    ['2020-11-00', 'no-day'],
    ['2020-11-20~~', 'marks'],
    ['2020-11-20?~', 'marks'],
    ['199X-11', 'level-2'],
    ['1XXX-XX', 'level-2'],
    ['2020-XX-12', 'level-2'],
    ['~2020-11', 'level-2'],
    ['2020~-11', 'level-2'],
    ['[2020-11-20,2020-11-21]', 'level-2'],
    ['1950S2', 'level-2'],
    ['-0500', 'far-year'],
    ['Y20200', 'far-year'],
    ['9999-24', 'far-year'],
    ['2020-11-20T10:00:00Z', 'time-of-day'],
    ['', 'no-date'],
    ['2020-1-1', 'no-date'],
    ['27 August 2022', 'no-date'],
    ['2020-11-20 (approx.)', 'no-date'],
    ['n/d', 'no-date'],
  ])('says why %j is none: %s', (text, trouble) => {
    expect(readDate(text)).toEqual({ trouble });
  });

  it('lets what is typed and what an address has be of level 0 only', () => {
    for (const text of ['2020-11-20~', '199X', '2020-23', '2020-XX', '2020-13'])
      expect(isDate(text), text).toBe(false);
    for (const text of ['2020', '2020-11', '2020-11-20']) expect(isDate(text), text).toBe(true);
  });

  it('gives HTML the dates that HTML can write, and no others', () => {
    expect(['2020', '2020-11', '2020-11-20'].map(datetimeOf)).toEqual([
      '2020',
      '2020-11',
      '2020-11-20',
    ]);
    for (const text of ['2020-11-20~', '199X', '2020-23', '2020-11-XX', '0000', null])
      expect(datetimeOf(text)).toBeUndefined();
  });
});
