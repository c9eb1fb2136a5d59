import { describe, expect, it } from 'vitest';
import { readShare, runs, some } from './runs';

describe('the length of the slow tests', () => {
  it('is a quarter of their runs where nobody says more, and at least one', () => {
    const share = readShare(undefined);
    expect([2000, 100, 15, 1].map((all) => runs(all, share))).toEqual([500, 25, 4, 1]);
    expect(some(['unseen', 'dev'], share)).toEqual(['unseen']);
    expect(some([0, 1, 2, 3, 4, 5, 6, 7, 8], share)).toEqual([0, 4, 8]);
  });

  it('is all of them in a long run, and a multiple where somebody has the time', () => {
    expect([2000, 15, 1].map((all) => runs(all, readShare('1')))).toEqual([2000, 15, 1]);
    expect(some(['unseen', 'dev'], readShare('1'))).toEqual(['unseen', 'dev']);
    expect(runs(100, readShare('10'))).toBe(1000);
  });

  it.each(['0', '-1', 'long', ''])('is no %j', (share) => {
    expect(() => readShare(share)).toThrow(`"${share}"`);
  });
});
