import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codePoints, codeUnits } from '../../src/formats/code-points';
import { runs } from '../runs';

const texts = fc.string({ unit: fc.constantFrom('a', 'Ш', '🏔', '\ud800', '\udc00', '\n') });

describe('offsets of a text', () => {
  it('in code points are what counting one after another gives, and lead back', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const [toPoints, toUnits] = [codePoints(text), codeUnits(text)];
        let unit = 0;
        for (const [point, sign] of [...text, ''].entries()) {
          expect(toPoints(unit)).toBe(point);
          expect(toUnits(point)).toBe(unit);
          unit += sign.length;
        }
      }),
      { numRuns: runs(300) },
    );
  });
});
