/**
 * Makes public/fonts from the Noto fonts of Google Fonts (OFL-1.1). All letters of Latin, Latin
 * Extended-A and Cyrillic are in one file, without the alternates that only OpenType features use;
 * that is a third smaller than one file for each script. Armenian is a font of its own, as
 * published.
 */
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { carried, regular, semibold } from '../src/map/style/font-files';
import { writeLetterWidths } from './letter-widths';

const packages = fileURLToPath(new URL('../node_modules/', import.meta.url));
const folder = fileURLToPath(new URL('../public/fonts/', import.meta.url));

/** A font does not draw control characters. */
const firstLetter = 0x20;
const letters = carried
  .flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, i) => first + i))
  .filter((code) => code >= firstLetter)
  .map((code) => String.fromCodePoint(code))
  .join('');

for (const [font, file, name] of [
  ['noto-sans', '400Regular/NotoSans_400Regular.ttf', 'noto-sans'],
  ['noto-sans', '600SemiBold/NotoSans_600SemiBold.ttf', 'noto-sans-semibold'],
  ['noto-serif', '400Regular/NotoSerif_400Regular.ttf', 'noto-serif'],
] as const) {
  const published = `${packages}@expo-google-fonts/${font}/`;
  const subset = await subsetFont(readFileSync(published + file), letters, {
    targetFormat: 'woff2',
    noHinting: true,
    noLayoutClosure: true,
  });
  writeFileSync(`${folder}${name}.woff2`, subset);
  copyFileSync(`${published}LICENSE_FONT`, `${folder}OFL-${font}.txt`);
}

const armenian = `${packages}@fontsource/noto-sans-armenian/`;
for (const [weight, name] of [
  ['400', 'noto-sans-armenian'],
  ['600', 'noto-sans-armenian-semibold'],
] as const)
  copyFileSync(
    `${armenian}files/noto-sans-armenian-armenian-${weight}-normal.woff2`,
    `${folder}${name}.woff2`,
  );
copyFileSync(`${armenian}LICENSE`, `${folder}OFL-noto-sans-armenian.txt`);

const sans = (weight: string, name: string) => [
  `${packages}@expo-google-fonts/noto-sans/${name}/NotoSans_${name}.ttf`,
  `${armenian}files/noto-sans-armenian-armenian-${weight}-normal.woff2`,
];
await writeLetterWidths(new URL('../src/map/picture/letter-widths.json', import.meta.url), {
  [regular]: sans('400', '400Regular'),
  [semibold]: sans('600', '600SemiBold'),
});
