import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wrapLines } from '../../src/map/export/wrap-lines';

const length = (words: string) => words.length;

describe('a sentence on lines', () => {
  it('breaks where the next word is too wide', () => {
    expect(wrapLines('Lines and holders are shown', 11, length)).toEqual([
      'Lines and',
      'holders are',
      'shown',
    ]);
  });

  it('loses nothing, fits where it can, and begins no line that had room above', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), fc.nat({ max: 30 }), (words, width) => {
        const lines = wrapLines(words.join(' '), width, length);
        expect(lines.join(' ')).toBe(words.join(' '));
        lines.forEach((line, index) => {
          expect(line.length <= width || !line.includes(' ')).toBe(true);
          const [next] = lines[index + 1]?.split(' ') ?? [];
          if (next !== undefined) expect(`${line} ${next}`.length).toBeGreaterThan(width);
        });
      }),
    );
  });
});
