/** Breaks a label into lines and computes its size, because no letters are drawn to measure. */
import { lettersMeasured } from '../style/font-files';
import type { TextPiece } from './evaluate';
import letterWidths from './letter-widths.json';

export interface TextLine {
  readonly text: string;
  readonly font: string;
  /** Pixels. */
  readonly size: number;
}

export interface TextStyle {
  readonly font: string;
  readonly size: number;
  /** Widest line in ems. */
  readonly widest: number;
  /** Space between letters in ems. */
  readonly spacing: number;
}

export const lineHeight = 1.2;

/** Widths by weight and letter, in ems, which `npm run fonts` measures in the fonts. */
const widths = Object.fromEntries(
  Object.entries(letterWidths).map(([weight, digits]) => [
    weight,
    new Map(
      lettersMeasured.map((code, at) => [
        String.fromCodePoint(code),
        Number(digits.slice(2 * at, 2 * at + 2)) / 100,
      ]),
    ),
  ]),
);

export function linesOf(value: unknown, style: TextStyle): readonly TextLine[] {
  const { size, spacing, widest } = style;
  const pieces = Array.isArray(value)
    ? (value as readonly TextPiece[])
    : [{ text: String(value ?? ''), scale: 1 }];
  const lines = pieces.flatMap(({ text, scale, font = style.font }) =>
    text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => ({ text: line, scale, setting: { font, spacing } })),
  );
  // As in MapLibre, all lines of a label aim at the same width; here spaces count.
  const whole = lines.reduce(
    (sum, { text, scale, setting }) => sum + ems(text, setting) * scale,
    spacing * (lines.length - 1),
  );
  const aim = whole / Math.ceil(whole / widest);
  return lines.flatMap(({ text, scale, setting }) =>
    wrapped(text, aim / scale, setting).map((line) => ({
      text: line,
      font: setting.font,
      size: size * scale,
    })),
  );
}

/** Width in pixels of the widest line. */
export function widthOf(lines: readonly TextLine[], spacing: number): number {
  return Math.max(0, ...lines.map(({ text, font, size }) => ems(text, { font, spacing }) * size));
}

export function heightOf(lines: readonly TextLine[]): number {
  return lines.reduce((sum, { size }) => sum + size * lineHeight, 0);
}

/** Where a line may break: after a space and some signs, and before a bracket, as MapLibre breaks it. */
const words = /\(?[^ &()+/·‐–-]*[ &)+/·‐–-]?/gu;

/**
 * Breaks a line where its parts come closest to a width in ems, by the least sum of squares. As in
 * MapLibre, spaces do not count, a short last line counts half, and a long one twice.
 */
function wrapped(line: string, aim: number, setting: Setting): readonly string[] {
  const parts = line.match(words)?.filter((part) => part !== '') ?? [];
  const best: { cost: number; lines: readonly string[] }[] = [{ cost: 0, lines: [] }];
  for (let end = 1; end <= parts.length; end += 1) {
    const choices = best.map(({ cost, lines }, start) => {
      const text = parts.slice(start, end).join('');
      const off = ems(text.replaceAll(' ', ''), setting) - aim;
      const weight = end < parts.length ? 1 : off < 0 ? 0.5 : 2;
      return { cost: cost + off ** 2 * weight, lines: [...lines, text.trim()] };
    });
    best.push(choices.reduce((a, b) => (b.cost < a.cost ? b : a)));
  }
  return best.at(-1)?.lines ?? [];
}

interface Setting {
  readonly font: string;
  readonly spacing: number;
}

/** A letter without a measured width counts as wide. */
function ems(text: string, { font, spacing }: Setting): number {
  const ofFont = widths[font];
  return [...text].reduce((sum, letter) => sum + spacing + (ofFont?.get(letter) ?? 0.6), 0);
}
