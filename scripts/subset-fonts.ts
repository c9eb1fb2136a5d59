/**
 * Makes public/fonts from the Noto fonts of @fontsource (OFL-1.1): the subsets as published, and
 * Latin Extended cut down to Extended-A and the schwa, which is 6 kB instead of 55. The serif of
 * headings has Cyrillic too; Armenian headings are in the sans.
 */
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

const packages = fileURLToPath(new URL('../node_modules/@fontsource/', import.meta.url));
const folder = fileURLToPath(new URL('../public/fonts/', import.meta.url));

const asPublished = {
  'noto-sans/files/noto-sans-latin-400-normal.woff2': 'noto-sans-latin.woff2',
  'noto-sans/files/noto-sans-cyrillic-400-normal.woff2': 'noto-sans-cyrillic.woff2',
  'noto-sans-armenian/files/noto-sans-armenian-armenian-400-normal.woff2':
    'noto-sans-armenian.woff2',
  'noto-serif/files/noto-serif-latin-400-normal.woff2': 'noto-serif-latin.woff2',
  'noto-sans/LICENSE': 'OFL-noto-sans.txt',
  'noto-sans-armenian/LICENSE': 'OFL-noto-sans-armenian.txt',
  'noto-serif/LICENSE': 'OFL-noto-serif.txt',
};
for (const [from, to] of Object.entries(asPublished))
  copyFileSync(`${packages}${from}`, `${folder}${to}`);

const extendedA = Array.from({ length: 0x80 }, (_, i) => String.fromCodePoint(0x100 + i));
const latin = [...extendedA, 'Ə', 'ə', 'ʻ', 'ʼ'].join('');
const basicCyrillic = Array.from({ length: 0x60 }, (_, i) => String.fromCodePoint(0x400 + i)).join(
  '',
);
for (const [font, subset, letters] of [
  ['noto-sans', 'latin-ext', latin],
  ['noto-serif', 'latin-ext', latin],
  ['noto-serif', 'cyrillic', basicCyrillic],
] as const) {
  const whole = readFileSync(`${packages}${font}/files/${font}-${subset}-400-normal.woff2`);
  const cut = await subsetFont(whole, letters, { targetFormat: 'woff2' });
  writeFileSync(`${folder}${font}-${subset}.woff2`, cut);
}
