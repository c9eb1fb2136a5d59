import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readGold } from '../../scripts/link-quality/gold';
import { compileNames } from '../../src/linking/names/compile-names';
import type { LinkablePlace } from '../../src/linking/names/places';
import { NameIndex } from '../../src/linking/names/name-index';
import { foldName } from '../../src/linking/names/characters';
import { Trie } from '../../src/linking/names/trie';
import { scan } from '../../src/linking/names/scan';
import { runs } from '../runs';

const names = [
  'Goris',
  'Gori',
  'Shusha',
  'Lake Sevan',
  'Sevan',
  'Alma-Ata',
  'Haut-Karabakh',
  'Kars',
];
const places: readonly LinkablePlace[] = names.map((text, number) => ({
  id: `place-${number}`,
  kind: 'town',
  position: [0, 0],
  scope: 'world',
  names: [{ text, lang: 'en', weak: false }],
}));
const shared = { people: new Set<string>(), clubs: new Set<string>() };
const index = new NameIndex(places, compileNames(places, shared));
const longestFirst = names
  .toSorted((a, b) => b.length - a.length)
  .join('|')
  .replaceAll(/[ -]/g, '[ -]');
const oracle = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{N}])(?:${longestFirst})(?=\\d{0,3}(?![\\p{L}\\p{M}\\p{N}]))`,
  'gu',
);

function spans(text: string): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  scan(index, text, 0, text.length, false, (start, { end }) => found.push([start, end]));
  return found;
}

describe('the scan for names', () => {
  it('finds what a regular expression of all names finds', () => {
    const piece = fc.constantFrom(
      ...names,
      'Go',
      'ris',
      'ә',
      'é',
      'x',
      '7',
      '-',
      ' ',
      '. ',
      '\n',
      '«',
      '𝒮',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (parts) => {
        const text = parts.join('');
        const expected = [...text.matchAll(oracle)].map(({ index: at, 0: { length } }) => [
          at,
          at + length,
        ]);
        // A run of spaces counts as one, and a mark after a letter does not count; the pattern
        // ignores this.
        fc.pre(!/[ \n-]{2}|\p{M}/u.test(text));
        expect(spans(text)).toEqual(expected);
      }),
      { numRuns: runs(500) },
    );
  });

  it('finds the same words of the gold texts as that expression', () => {
    for (const { text } of readGold('dev')) {
      const expected = [...text.normalize('NFC').matchAll(oracle)].length;
      expect(spans(text.normalize('NFC')).length).toBeGreaterThanOrEqual(expected);
    }
  });
});

describe('the trie', () => {
  it('keeps what a Map keeps', () => {
    const key = fc.string({ unit: fc.constantFrom(...'abcшуշու '), minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(key, fc.integer({ min: 1, max: 1e6 }))),
        key,
        (pairs, other) => {
          const trie = new Trie();
          const map = new Map<string, number>();
          for (const [name, value] of pairs) {
            trie.set(name, value);
            map.set(name, value);
          }
          for (const [name] of pairs) expect(trie.get(name)).toBe(map.get(name));
          expect(trie.get(other)).toBe(map.get(other) ?? 0);
        },
      ),
    );
  });
});

describe('folding a name', () => {
  it('drops case and marks, and keeps one unit for one letter', () => {
    expect(foldName('Şuşa')).toBe(foldName('SUSA'));
    expect(foldName('İrəvan')).toBe('irevan');
    expect(foldName('Ереван')).toBe('ереван');
    expect(foldName('Haut‑Karabakh')).toBe('haut karabakh');
    expect(foldName('Джидыр-дюзю')).toHaveLength('Джидыр-дюзю'.length);
  });
});
