/** Lines of words in a picture: their widths are known without drawing them. */
import { palette, type ColourRole, type Scheme } from '../style/palette';
import { regular, semibold } from '../style/font-files';
import { widthOf } from '../picture/label-lines';
import { element, words, type Markup } from './svg-text';
import { wrapLines } from './wrap-lines';

/** The family of every letter; a program without the embedded fonts uses its own. */
export const fontFamily = "'Noto Sans', 'Noto Sans Armenian', sans-serif";

export interface Lettering {
  /** Pixels. */
  readonly size: number;
  /** Pixels from one line to the next. */
  readonly step: number;
  readonly bold?: boolean;
  readonly colour: ColourRole;
}

/** From here on letters are about as wide as they are high. */
const wideLetters = /[\u2e80-\u{3ffff}]/u;

/** The width in pixels of words on one line. */
export function lengthOf(text: string, { size, bold = false }: Lettering): number {
  const font = bold ? semibold : regular;
  const wide = [...text].filter((letter) => wideLetters.test(letter)).length;
  return widthOf([{ text, font, size }], 0) + wide * 0.4 * size;
}

/** Words on lines that fit a width in pixels; a word that is wider than a line is cut. */
export function fitted(text: string, width: number, lettering: Lettering): readonly string[] {
  const cut = text
    .trim()
    // A no-break space stays: French has one before a colon.
    .split(/[ \t\n\r]+/)
    .flatMap((word) => pieces(word, width, lettering));
  return wrapLines(cut.join(' '), width, (line) => lengthOf(line, lettering));
}

function pieces(word: string, width: number, lettering: Lettering): readonly string[] {
  if (lengthOf(word, lettering) <= width) return [word];
  const found = [''];
  for (const letter of word) {
    const longer = `${found.at(-1) ?? ''}${letter}`;
    if (lengthOf(longer, lettering) <= width) found[found.length - 1] = longer;
    else found.push(letter);
  }
  return found;
}

/** Lines below each other, the first in the line of text that begins at `y`. */
export function lettered(
  lines: readonly string[],
  at: { readonly x: number; readonly y: number },
  { size, step, bold = false, colour }: Lettering,
  scheme: Scheme,
): readonly Markup[] {
  return lines.map((line, index) =>
    element(
      'text',
      {
        x: at.x,
        y: at.y + index * step + size * 0.95,
        fill: palette[colour][scheme],
        'font-size': size,
        'font-weight': bold ? 600 : undefined,
      },
      words(line),
    ),
  );
}
