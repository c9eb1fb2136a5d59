import { readFileSync } from 'node:fs';
import subsetFont from 'subset-font';
import { describe, expect, it } from 'vitest';
import { languages } from '../src/i18n/languages';
import { catalog } from './fixtures';
import { messagesIn, wordsOf } from './i18n/every-language';

const everything = [
  ...wordsOf.flatMap((words) => messagesIn(words).map(([, text]) => text)),
  ...catalog.features.flatMap(({ properties }) => properties.toponyms.map(({ text }) => text)),
].join('');

/** The page's characters for which a font has glyphs, from its table `cmap`, formats 4 and 12. */
async function charactersOf(file: string): Promise<Set<number>> {
  const wanted = [...new Set(everything)].join('');
  const whole = readFileSync(`public/fonts/${file}`);
  const font = await subsetFont(whole, wanted, { targetFormat: 'sfnt' });
  const tables = font.readUInt16BE(4);
  let cmap = 0;
  for (let at = 12; at < 12 + tables * 16; at += 16)
    if (font.toString('latin1', at, at + 4) === 'cmap') cmap = font.readUInt32BE(at + 8);
  const found = new Set<number>();
  for (let index = 0; index < font.readUInt16BE(cmap + 2); index += 1) {
    const table = cmap + font.readUInt32BE(cmap + 8 + index * 8);
    const format = font.readUInt16BE(table);
    const ranges: [number, number][] = [];
    if (format === 12)
      for (let group = 0; group < font.readUInt32BE(table + 12); group += 1)
        ranges.push([
          font.readUInt32BE(table + 16 + group * 12),
          font.readUInt32BE(table + 20 + group * 12),
        ]);
    const twice = format === 4 ? font.readUInt16BE(table + 6) : 0;
    for (let segment = 0; segment < twice; segment += 2)
      ranges.push([
        font.readUInt16BE(table + 16 + twice + segment),
        font.readUInt16BE(table + 14 + segment),
      ]);
    for (const [first, last] of ranges)
      for (let code = first; code <= last; code += 1) found.add(code);
  }
  return found;
}

const sans = await Promise.all(
  ['noto-sans', 'noto-sans-armenian'].map((name) => charactersOf(`${name}.woff2`)),
);
const missing = (text: string) =>
  [...text].filter((letter) => !sans.some((font) => font.has(letter.codePointAt(0) ?? 0)));
/** Arrows, the minus, the key of a Mac and the phonetic schwa come from the reader's own fonts. */
const signs = /[←→‹›−±…⌘\n\t\u2009\u202f\u200e]/u;

describe('the fonts', () => {
  it('have every letter of the interface in seven languages', () => {
    for (const { language, ...words } of wordsOf)
      for (const [path, text] of messagesIn(words)) {
        const letters = missing(text).filter((letter) => !signs.test(letter));
        expect(letters, `${language}${path}`).toEqual([]);
      }
  });

  it('have every letter of the names in these languages', () => {
    for (const { id, properties } of catalog.features)
      for (const { text, lang } of properties.toponyms)
        if (languages.some((language) => language === lang))
          expect(missing(text), `${id}: ${text}`).toEqual([]);
  });
});
