import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, turnedWords } from '../../src/search/edit-distance';

describe('edit distance', () => {
  it.each([
    ['shussha', 'shusha', 1],
    ['stepnakert', 'stepanakert', 1],
    ['лачын', 'лачин', 1],
    ['shusha', 'shusha', 0],
    ['', 'sus', 3],
    ['sos', '', 3],
    ['shuhsa', 'shusha', 1],
    ['ab', 'ba', 1],
  ])('from %s to %s are %i', (from, to, count) => {
    expect(editDistance(from, to)).toBe(count);
    expect(editDistance(to, from)).toBe(count);
  });

  it('are as many as the definition counts', () => {
    const word = fc.string({ unit: fc.constantFrom('ş', 'u', 'a'), maxLength: 6 });
    fc.assert(fc.property(word, word, (a, b) => editDistance(a, b) === slowly([...a], [...b])));
  });
});

describe('words with neighbours that changed places', () => {
  it('are each one edit away, and are all of those with the same letters', () => {
    expect(turnedWords('shuhsa')).toContain('shusha');
    expect(turnedWords('aa')).toEqual([]);
    const word = fc.string({ unit: fc.constantFrom('ş', 'u', 'a'), minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(word, (one) =>
        turnedWords(one).every((turned) => editDistance(one, turned) === 1),
      ),
    );
  });
});

/** The definition of the optimal string alignment, word for word. */
function slowly(a: string[], b: string[]): number {
  const [lastA, lastB] = [a.at(-1), b.at(-1)];
  if (lastA === undefined || lastB === undefined) return a.length + b.length;
  const [restA, restB] = [a.slice(0, -1), b.slice(0, -1)];
  const isTurned = a.length > 1 && b.length > 1 && lastA === b.at(-2) && lastB === a.at(-2);
  return Math.min(
    slowly(restA, restB) + (lastA === lastB ? 0 : 1),
    slowly(restA, b) + 1,
    slowly(a, restB) + 1,
    ...(isTurned ? [slowly(a.slice(0, -2), b.slice(0, -2)) + 1] : []),
  );
}
