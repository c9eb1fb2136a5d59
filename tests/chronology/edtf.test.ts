import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOfNumber } from '../../src/chronology/calendar';
import { precisionOfInterval, readEdtf, writeEdtf } from '../../src/chronology/edtf';

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
    for (const text of ['', '..', '2021-02-30', '2020/2021/2022', '2020-11/', 'yesterday', '/2020'])
      expect(readEdtf(text), text).toEqual({ trouble: 'no-date' });
    expect(readEdtf('2022-08-27/2020-09-27')).toEqual({ trouble: 'reversed' });
    // Neither comes before the other for sure: the month may begin first.
    expect(readEdtf('2020-11-10/2020-11')).toHaveProperty('interval');
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
