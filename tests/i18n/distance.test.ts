import { describe, expect, it } from 'vitest';
import { distanceInWords } from '../../src/sentences/distance-in-words';
import { en } from '../words';
import { wordsOf } from './every-language';

const plain = (words: string) => words.replaceAll('\u00a0', ' ');

describe('a distance in words', () => {
  it('says how far off it may be, and no nought kilometres of what is not apart', () => {
    expect(plain(distanceInWords(1.5, 2, en))).toBe('1.5 km, give or take 2 km');
    expect(plain(distanceInWords(0, 4.6, en))).toBe('the same place, or within 5 km');
    expect(plain(distanceInWords(0, 4.6, en, true))).toBe('on the road, or within 5 km');
    expect(plain(distanceInWords(0.04, 0.4, en))).toBe('the same place, or within 0.4 km');
    // Exactly known to be there: there is nothing to give or take.
    expect(plain(distanceInWords(0, 0, en))).toBe('0 km, give or take 0 km');
  });

  it('does so in every language', () => {
    for (const { language, t } of wordsOf) {
      const words = plain(distanceInWords(0, 4.6, t));
      expect(words, language).toContain('5 ');
      expect(words, language).not.toMatch(/\b0\b/);
    }
  });
});
