import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOfNumber, dayNumber } from '../../src/chronology/calendar';
import { readDayIn, readDaysIn } from '../../src/chronology/day-reading';
import { dateTyped, datesTyped } from '../../src/chronology/typed-date';
import { dateFormat } from '../../src/i18n/date-format';
import { dateInWords } from '../../src/i18n/format';
import { wordsOf } from '../i18n/every-language';
import { runs } from '../runs';

const days = { first: '1988-02-20', last: '2026-11-28' };

describe('a date that somebody types', () => {
  it.each([
    '2020-11-09',
    '9 November 2020',
    '9 Nov. 2020',
    'November 9, 2020',
    '9th of November 2020',
    '9 de noviembre de 2020',
    '9 novembre 2020',
    '9 ноября 2020',
    '9 ноября 2020 г.',
    '9 նոյեմբերի 2020',
    '2020 թ. նոյեմբերի 9',
    '2020 թվականի նոյեմբերի 9-ին',
    '9 noyabr 2020',
    '9 noyabr 2020-ci il',
    '9 Kasım 2020',
    '9 KASIM 2020',
    '9.11.2020',
    '09.11.2020',
    '9. 11. 2020',
    '9-11-2020',
    '2020.11.9',
    '2020/11/09',
    '  9  november   2020 ',
  ])('%s is the ninth of November 2020', (text) => {
    expect(datesTyped(text)).toEqual(['2020-11-09']);
  });

  it.each([
    ['1er novembre 2020', '2020-11-01'],
    ['1 мая 2021', '2021-05-01'],
    ['noyabrda 2020', '2020-11'],
    ["Kasım'da 2020", '2020-11'],
    ['նոյեմբերին 2020', '2020-11'],
    ['11/13/2020', '2020-11-13'],
    ['November 2020', '2020-11'],
    ['в ноябре 2020', null],
    ['ноябре 2020', '2020-11'],
    ['septiembre de 2023', '2023-09'],
    ['11.2020', '2020-11'],
    ['2020', '2020'],
    ['2020 г.', '2020'],
    ['août 2022', '2022-08'],
    ['27 Ağustos 2022', '2022-08-27'],
    ['27 avqust 2022', '2022-08-27'],
  ])('%s is %s', (text, date) => {
    expect(dateTyped(text)).toBe(date);
  });

  it.each([
    '',
    'Shusha',
    '31 November 2020',
    '29.2.2021',
    '9 jui 2020',
    '9 November',
    'November',
    '9 9 November 2020',
    '2020 2021',
    '39.76, 46.75',
    '9.11.20',
    'Martuni 2020',
    'on 9 November 2020 the war ended',
    `9 November 2020${' '.repeat(80)}1`,
  ])('“%s” is no date', (text) => {
    expect(datesTyped(text)).toEqual([]);
  });

  it('may be two where day and month can change places, and is then not guessed', () => {
    expect(datesTyped('11/9/2020')).toEqual(['2020-09-11', '2020-11-09']);
    expect(dateTyped('11/9/2020')).toBeNull();
    expect(dateTyped('9/9/2020')).toBe('2020-09-09');
  });

  it('is read in every form in which the page writes it, day by day and in seven languages', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: dayNumber('1988-02-20'), max: dayNumber('2030-12-31') }),
        fc.constantFrom(...wordsOf),
        (number, { t }) => {
          const day = dayOfNumber(number);
          for (const date of [day, day.slice(0, 7), day.slice(0, 4)])
            expect(dateTyped(dateInWords(date, t)), `${t.language} ${date}`).toBe(date);
          // The platform's own words, which are not all those of the page.
          const words = dateFormat(t.locale, 'day').format(new Date(`${day}T00:00Z`));
          expect(dateTyped(words), words).toBe(day);
        },
      ),
      { numRuns: runs(400) },
    );
  });

  it('is the day that the map shows, or a reason why not', () => {
    expect(readDayIn('9 ноября 2020', days)).toBe('2020-11-09');
    expect(readDayIn('November 2020', days)).toBe('2020-11-01');
    expect(readDayIn('11/9/2020', days)).toEqual({ reason: 'no-date', text: '11/9/2020' });
    expect(readDayIn('9.11.1950', days)).toEqual({ reason: 'before', text: '9.11.1950' });
  });

  it('can be one of two to compare', () => {
    const compared = { first: '2020-09-26', last: '2022-08-27' };
    expect(readDaysIn('2020-09-26/2022-08-27', days)).toEqual(compared);
    expect(readDaysIn('26 September 2020/27.8.2022', days)).toEqual(compared);
    expect(readDaysIn('27.8.2022/26 September 2020', days)).toMatchObject({ reason: 'reversed' });
    expect(readDaysIn('26 September 2020/soon', days)).toMatchObject({ reason: 'no-date' });
  });
});
