import { describe, expect, it } from 'vitest';
import { en } from '../words';
import {
  dateInWords,
  edtfInWords,
  intervalInWords,
  km,
  formatLatitude,
  formatLongitude,
  radius,
} from '../../src/i18n/format';

describe('words and numbers', () => {
  it('says a date as precisely as it is known', () => {
    expect(dateInWords('2022-08-27', en)).toBe('27 August 2022');
    expect(dateInWords('2022-08', en)).toBe('August 2022');
    expect(dateInWords('1994', en)).toBe('1994');
  });

  it('says the same day whatever the time zone of the reader', () => {
    const before = process.env['TZ'];
    for (const zone of ['Pacific/Kiritimati', 'America/Los_Angeles', 'Asia/Yerevan']) {
      process.env['TZ'] = zone;
      expect(dateInWords('2020-11-10', en)).toBe('10 November 2020');
    }
    process.env['TZ'] = before;
  });

  it('says how far a date is to be believed, and what of it is open', () => {
    const said = (date: string) => dateInWords(date, en);
    expect(said('2020-11-20~')).toBe('about 20 November 2020');
    expect(said('2020-11?')).toBe('perhaps November 2020');
    expect(said('1994%')).toBe('perhaps about 1994');
    expect(said('2020-11-XX')).toBe('November 2020');
    expect(said('2020-XX')).toBe('2020');
    expect([said('199X'), said('19XX~')]).toEqual(['1990–1999', 'about 1900–1999']);
    expect(['2020-21', '2020-22', '2020-23', '2020-24'].map(said)).toEqual([
      'spring 2020',
      'summer 2020',
      'autumn 2020',
      'winter 2020–2021',
    ]);
    expect(() => said('soon')).toThrow('"soon"');
  });

  it('says intervals of marked dates, seasons and decades', () => {
    const said = (from: string | null, to: string | null) => intervalInWords({ from, to }, en);
    expect(said('2020-11-20~', null)).toBe('from 20 November 2020 (approximately)');
    expect(said(null, '1994?')).toBe('until 1994 (uncertain)');
    expect(said('2020-11-20~', '2020-23')).toBe('about 20 November 2020 to autumn 2020');
    expect(said('2020-23', null)).toBe('autumn 2020 to …');
    expect(said(null, '199X%')).toBe('… to 1990–1999 (approximately, uncertain)');
  });

  it('says what EDTF writes, and leaves alone what it does not', () => {
    expect(edtfInWords('1993-04-30/1993-11-12', en)).toBe('30 April 1993 to 12 November 1993');
    expect(edtfInWords('2020-11-20~', en)).toBe('about 20 November 2020');
    expect(edtfInWords('2020/', en)).toBe('from 2020');
    expect(edtfInWords('<soon>', en)).toBe('<soon>');
  });

  it('says intervals with open ends', () => {
    const said = (from: string | null, to: string | null) => intervalInWords({ from, to }, en);
    expect(said('2020-11-10', '2022-08-30')).toBe('10 November 2020 to 30 August 2022');
    expect(said('2020-11', null)).toBe('from November 2020');
    expect(said(null, '1992')).toBe('until 1992');
    expect(said('2022-08-27', '2022-08-27')).toBe('27 August 2022');
    expect(said(null, null)).toBe('');
  });

  it('gives numbers their units', () => {
    expect([6.43, 0.04, 123.4].map((value) => km(value, en))).toEqual(['6.4', '0', '123']);
    expect([400, 1600, 10_000].map((metres) => radius(metres, en))).toEqual([
      '400\u00a0m',
      '1.6\u00a0km',
      '10\u00a0km',
    ]);
    expect([formatLatitude(39.76006, en), formatLongitude(-3.60667, en)]).toEqual([
      '39.7601°\u00a0N',
      '3.6067°\u00a0W',
    ]);
  });
});
