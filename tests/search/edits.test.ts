import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edits } from '../../src/search/edits';

describe('edits', () => {
  it.each([
    ['shussha', 'shusha', 1],
    ['stepnakert', 'stepanakert', 1],
    ['лачын', 'лачин', 1],
    ['shusha', 'shusha', 0],
    ['', 'sus', 3],
    ['sos', '', 3],
  ])('from %s to %s are %i', (from, to, count) => {
    expect(edits(from, to)).toBe(count);
    expect(edits(to, from)).toBe(count);
  });

  it('are as many as the definition counts', () => {
    const word = fc.string({ unit: fc.constantFrom('ş', 'u', 'a'), maxLength: 6 });
    fc.assert(fc.property(word, word, (a, b) => edits(a, b) === slowly([...a], [...b])));
  });
});

/** The definition of Levenshtein distance, word for word. */
function slowly([a, ...restA]: string[], [b, ...restB]: string[]): number {
  if (a === undefined) return b === undefined ? 0 : 1 + restB.length;
  if (b === undefined) return 1 + restA.length;
  if (a === b) return slowly(restA, restB);
  return (
    1 + Math.min(slowly(restA, [b, ...restB]), slowly([a, ...restA], restB), slowly(restA, restB))
  );
}
