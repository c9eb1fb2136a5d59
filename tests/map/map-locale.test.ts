import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mapLocale } from '../../src/map/live/map-locale';
import { wordsOf } from '../i18n/every-language';

/** The words that MapLibre has for its controls, and writes where a map is given no others. */
const own = Object.fromEntries(
  [
    ...readFileSync('node_modules/maplibre-gl/src/ui/default_locale.ts', 'utf8').matchAll(
      /'(\w+\.\w+)': '([^']*)'/g,
    ),
  ].map(([, key = '', words = '']) => [key, words]),
);

describe('what MapLibre writes on a map', () => {
  it.each(wordsOf)('is in the language of the page: $language', ({ language, t }) => {
    const locale = mapLocale(t);
    for (const [key, words] of Object.entries(locale)) {
      expect(Object.keys(own)).toContain(key);
      expect(words, key).not.toBe('');
      // "m" and "km" are signs, the same in every Latin alphabet.
      const isSign = key.startsWith('ScaleControl.') && !['ru', 'hy'].includes(language);
      if (language === 'en' || isSign) expect(words, key).toBe(own[key]);
      else expect(words, key).not.toBe(own[key]);
    }
  });

  it('has words for the title of the map and for each of its controls', () => {
    const controls = readFileSync('src/map/live/controls.ts', 'utf8');
    const used = [...controls.matchAll(/new (\w+Control)\(/g)].map(([, name]) => name);
    expect(used).toContain('ScaleControl');
    for (const name of ['Map', ...used.filter((one) => one !== 'ButtonControl')])
      expect(Object.keys(mapLocale(wordsOf[0]?.t as never)).join(' '), name).toContain(`${name}.`);
  });
});
