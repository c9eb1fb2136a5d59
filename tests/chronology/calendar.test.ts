import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  clampDay,
  dayNumber,
  dayOfNumber,
  daysOf,
} from '../../src/chronology/calendar';
import { todayOf } from '../../src/chronology/today';
import { runs } from '../runs';

describe('counting days', () => {
  it('agrees with the platform calendar, there and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -200_000, max: 200_000 }), (number) => {
        const day = new Date(number * 86_400_000).toISOString().slice(0, 10);
        expect(dayOfNumber(number)).toBe(day);
        expect(dayNumber(day)).toBe(number);
      }),
      { numRuns: runs(2000) },
    );
  });

  it('counts the 44 days of the war of 2020', () => {
    expect(dayNumber('2020-11-09') - dayNumber('2020-09-27') + 1).toBe(44);
    expect(addDays('2020-02-28', 1)).toBe('2020-02-29');
    expect(addDays('2020-09-27', 44)).toBe('2020-11-10');
  });

  it('goes on by months and stays within a shorter one', () => {
    expect(addMonths('2021-01-31', 1)).toBe('2021-02-28');
    expect(addMonths('2020-12-15', 1)).toBe('2021-01-15');
    expect(addMonths('2021-01-15', -1)).toBe('2020-12-15');
    expect(addMonths('2022-08-27', -12)).toBe('2021-08-27');
  });

  it('comes back to the day after as many months back, but from the ends of months', () => {
    const start = fc.integer({ min: 0, max: 20_000 }).map((n) => dayOfNumber(n));
    fc.assert(
      fc.property(start, fc.integer({ min: -500, max: 500 }), (day, months) => {
        fc.pre(Number(day.slice(8)) <= 28);
        expect(addMonths(addMonths(day, months), -months)).toBe(day);
      }),
    );
  });

  it('keeps a day within its span', () => {
    const span = { first: '1992-01-01', last: '2026-11-23' };
    expect(clampDay('1985-05-01', span)).toBe('1992-01-01');
    expect(clampDay('2030-05-01', span)).toBe('2026-11-23');
    expect(clampDay('2022-08-27', span)).toBe('2022-08-27');
  });

  it('spans the days of an interval, open ends and all', () => {
    expect(daysOf({ from: '2020-11', to: null })).toEqual({ first: '2020-11-01', last: '9999' });
    expect(daysOf({ from: null, to: '2020' })).toEqual({ first: '', last: '2020-12-31' });
  });

  it('takes today from the wall calendar, not from Greenwich', () => {
    expect(todayOf(new Date(2026, 10, 3, 0, 30))).toBe('2026-11-03');
    expect(todayOf(new Date(2026, 10, 3, 23, 30))).toBe('2026-11-03');
  });

  it('refuses to count what is no day', () => {
    expect(() => dayNumber('soon')).toThrow('"soon"');
  });
});
