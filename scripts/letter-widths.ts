/**
 * Measures the letters of the map's fonts, so that the picture of the map, which is made without
 * drawing letters, knows how much room a label needs.
 */
import { writeFileSync } from 'node:fs';
import { openSync, type Font } from 'fontkit';
import { format } from 'prettier';
import { lettersMeasured } from '../src/map/style/font-files';

/** Writes the widths of both weights as two digits a letter: hundredths of the font size. */
export async function writeLetterWidths(
  file: URL,
  weights: Readonly<Record<string, readonly string[]>>,
): Promise<void> {
  const table = Object.fromEntries(
    Object.entries(weights).map(([weight, files]) => [
      weight,
      widthsOf(files.map((path) => openSync(path) as Font)),
    ]),
  );
  writeFileSync(file, await format(JSON.stringify(table), { parser: 'json' }));
}

/** A letter that no font has counts as a space of half the font size. */
function widthsOf(fonts: readonly Font[]): string {
  return lettersMeasured
    .map((code) => {
      const font = fonts.find((one) => one.hasGlyphForCodePoint(code));
      const em = font ? font.glyphForCodePoint(code).advanceWidth / font.unitsPerEm : 0.5;
      return String(Math.min(99, Math.round(em * 100))).padStart(2, '0');
    })
    .join('');
}
