import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  firstDay,
  includesDay,
  isDate,
  isOrdered,
  lastDay,
  precisionOf,
} from '../../src/chronology/dates';
import { runs } from '../runs';

const pad = (n: number) => String(n).padStart(2, '0');

describe('dates', () => {
  it('knows a day that exists from one that does not', () => {
    expect(isDate('2020-02-29')).toBe(true);
    expect(isDate('2021-02-29')).toBe(false);
    expect(isDate('1900-02-29')).toBe(false);
    expect(isDate('2020-13')).toBe(false);
    expect(isDate('2020-1-1')).toBe(false);
    expect(isDate('27 August 2022')).toBe(false);
  });

  it('agrees with the platform calendar on every day of four centuries', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1700, max: 2100 }),
        fc.integer({ min: 0, max: 13 }),
        fc.integer({ min: 0, max: 32 }),
        (year, month, day) => {
          const date = new Date(Date.UTC(year, month - 1, day));
          const exists =
            date.getUTCFullYear() === year &&
            date.getUTCMonth() === month - 1 &&
            date.getUTCDate() === day;
          expect(isDate(`${year}-${pad(month)}-${pad(day)}`)).toBe(exists);
        },
      ),
      { numRuns: runs(2000) },
    );
  });

  it('reads the precision from how the date is written', () => {
    expect(['1994', '2020-11', '2020-11-10'].map(precisionOf)).toEqual(['year', 'month', 'day']);
    expect(() => precisionOf('soon')).toThrow('"soon"');
  });

  it('spans the days that a coarse date may mean', () => {
    expect([firstDay('2020'), lastDay('2020')]).toEqual(['2020-01-01', '2020-12-31']);
    expect([firstDay('2020-02'), lastDay('2020-02')]).toEqual(['2020-02-01', '2020-02-29']);
    expect([firstDay('2022-08-27'), lastDay('2022-08-27')]).toEqual(['2022-08-27', '2022-08-27']);
  });

  it('includes both ends of an interval and keeps open ends open', () => {
    const contingent = { from: '2020-11-10', to: '2024-06-12' };
    expect(includesDay(contingent, '2020-11-09')).toBe(false);
    expect(includesDay(contingent, '2020-11-10')).toBe(true);
    expect(includesDay(contingent, '2024-06-12')).toBe(true);
    expect(includesDay(contingent, '2024-06-13')).toBe(false);
    expect(includesDay({ from: null, to: null }, '1992-01-01')).toBe(true);
    expect(includesDay({ from: '2020', to: null }, '2026-11-23')).toBe(true);
  });

  it('sees an interval that runs backwards', () => {
    expect(isOrdered({ from: '2020-11', to: '2020-11-10' })).toBe(true);
    expect(isOrdered({ from: '2021-01-01', to: '2020' })).toBe(false);
  });
});
