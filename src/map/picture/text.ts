/** A label as lines of text, and how much room it takes: estimated, since nothing is measured. */
import type { Piece } from './evaluate';

export interface TextLine {
  readonly text: string;
  /** Pixels. */
  readonly size: number;
}

export interface TextStyle {
  readonly size: number;
  /** Widest line in ems. */
  readonly widest: number;
  /** Space between letters in ems. */
  readonly spacing: number;
  readonly upperCase: boolean;
}

export const lineHeight = 1.2;
/** Width of a letter of Noto Sans in ems: narrow ones, capitals, all others. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/[ .,:·'’ijlftrI|()/-]/u, 0.32],
  [/\p{Lu}|[mwшщжмю\d]/u, 0.64],
];

export function linesOf(value: unknown, style: TextStyle): readonly TextLine[] {
  const pieces = Array.isArray(value)
    ? (value as readonly Piece[])
    : [{ text: String(value ?? ''), scale: 1 }];
  const lines = pieces.flatMap(({ text, scale }) =>
    (style.upperCase ? text.toLocaleUpperCase() : text)
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => ({ text: line, scale, ems: ems(line, style.spacing) * scale })),
  );
  // All lines of a label aim at one width, as the map has it.
  const whole = lines.reduce((sum, line) => sum + line.ems, 0);
  const aim = whole / Math.ceil(whole / style.widest);
  return lines.flatMap(({ text, scale, ems: width }) =>
    wrapped(text, Math.max(1, Math.round(width / aim)), style.spacing).map((line) => ({
      text: line,
      size: style.size * scale,
    })),
  );
}

/** Width in pixels of the widest line. */
export function widthOf(lines: readonly TextLine[], spacing: number): number {
  return Math.max(0, ...lines.map(({ text, size }) => ems(text, spacing) * size));
}

export function heightOf(lines: readonly TextLine[]): number {
  return lines.reduce((sum, { size }) => sum + size * lineHeight, 0);
}

/** Breaks a line between words into a number of lines of about one length. */
function wrapped(line: string, count: number, spacing: number): string[] {
  if (count === 1) return [line];
  const aim = ems(line, spacing) / count;
  const lines = [''];
  for (const word of line.split(' ')) {
    const last = lines.at(-1) ?? '';
    const longer = last === '' ? word : `${last} ${word}`;
    const isFull = lines.length < count && ems(longer, spacing) > aim * 1.2;
    if (last === '' || !isFull) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

function ems(text: string, spacing: number): number {
  return [...text].reduce(
    (sum, letter) => sum + spacing + (widths.find(([kind]) => kind.test(letter))?.[1] ?? 0.55),
    0,
  );
}
