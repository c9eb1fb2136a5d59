import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOfNumber } from '../../src/chronology/calendar';
import { precisionOfInterval, readEdtf, writeEdtf } from '../../src/chronology/edtf';
import { oracle } from './edtf-oracle';

const date = fc
  .tuple(fc.integer({ min: -5000, max: 40_000 }), fc.constantFrom(4, 7, 10))
  .map(([number, length]) => dayOfNumber(number).slice(0, length));

describe('EDTF strings', () => {
  it('reads dates, intervals and open ends', () => {
    expect(readEdtf('2020-11')).toEqual({ interval: { from: '2020-11', to: '2020-11' } });
    expect(readEdtf('2020-09-27/2020-11-10')).toEqual({
      interval: { from: '2020-09-27', to: '2020-11-10' },
    });
    expect(readEdtf('2020-11-10/..')).toEqual({ interval: { from: '2020-11-10', to: null } });
    expect(readEdtf('../1993')).toEqual({ interval: { from: null, to: '1993' } });
  });

  it('tells a date that does not exist from an interval that runs backwards', () => {
    for (const text of ['', '..', '2020/2021/2022', 'yesterday', '2020-11/soon'])
      expect(readEdtf(text), text).toEqual({ trouble: 'no-date' });
    expect(readEdtf('2021-02-30')).toEqual({ trouble: 'no-day' });
    expect(readEdtf('2020-11-10/2020-13')).toEqual({ trouble: 'no-month' });
    expect(readEdtf('2022-08-27/2020-09-27')).toEqual({ trouble: 'reversed' });
    // Their order is not certain: the month may begin first.
    expect(readEdtf('2020-11-10/2020-11')).toHaveProperty('interval');
  });

  it('tells an end that nobody knows from one that is open', () => {
    expect(readEdtf('2020-11-10/')).toEqual({
      interval: { from: '2020-11-10', to: null },
      unknown: ['to'],
    });
    expect(readEdtf('/1993')).toEqual({
      interval: { from: null, to: '1993' },
      unknown: ['from'],
    });
    expect(readEdtf('2020-11-10/..')).not.toHaveProperty('unknown');
  });

  it('reads marks, unknown digits and seasons at both ends', () => {
    expect(readEdtf('2020-09-27~/2020-11-XX')).toEqual({
      interval: { from: '2020-09-27~', to: '2020-11-XX' },
    });
    expect(readEdtf('199X/2020-23?')).toHaveProperty('interval');
    expect(readEdtf('2020-23/2020-21')).toEqual({ trouble: 'reversed' });
  });

  it('reads both ends as edtf.js does, sees those that run backwards, and prints them back', () => {
    const one = fc.oneof(
      date,
      fc.constantFrom('..', '', '2020-11-20~', '199X', '2020-13', '2020-11-XX', '2021-02-30'),
    );
    fc.assert(
      fc.property(one, one, (a, b) => {
        const open = { min: -Infinity, max: Infinity };
        const [from, to] = [a, b].map((end) => (/^(\.\.)?$/.test(end) ? open : oracle(end)));
        const reading = readEdtf(`${a}/${b}`);
        if (!from || !to) expect(reading, `${a}/${b}`).not.toHaveProperty('interval');
        else if (from.min > to.max) expect(reading).toEqual({ trouble: 'reversed' });
        else {
          expect(reading, `${a}/${b}`).toHaveProperty('interval');
          if ('interval' in reading && a !== b)
            expect(writeEdtf(reading.interval, reading.unknown)).toBe(`${a}/${b}`);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('prints what it reads back', () => {
    const end = fc.option(date, { nil: null });
    fc.assert(
      fc.property(end, end, (a, b) => {
        const [from, to] = a !== null && b !== null && a > b ? [b, a] : [a, b];
        expect(readEdtf(writeEdtf({ from, to }))).toEqual({ interval: { from, to } });
      }),
    );
  });

  it('is as precise as its coarser end', () => {
    expect(precisionOfInterval({ from: '2020-11-14', to: '2023-10' })).toBe('month');
    expect(precisionOfInterval({ from: '2020-11-14', to: null })).toBe('day');
    expect(precisionOfInterval({ from: null, to: '1991' })).toBe('year');
    expect(precisionOfInterval({ from: null, to: null })).toBeNull();
  });
});
