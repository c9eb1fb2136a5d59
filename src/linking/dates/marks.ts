/** Where words end, and what the marks between them stand for. */
import { classes, joiner, letter, mark as combining } from '../names/characters';

const unseen = /[\s\p{Cf}\ufe0f]/u;
const marks: Readonly<Record<string, string>> = {
  ',': ',',
  '՝': ',',
  ':': ':',
  ';': ';',
  '.': '.',
  '։': '.',
  '․': '.',
  '!': '.',
  '?': '.',
  '…': '.',
  '-': '-',
  '‐': '-',
  '‑': '-',
  '–': '-',
  '—': '-',
  '−': '-',
  '/': '/',
  '(': '(',
  ')': ')',
  '"': '"',
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '№': '№',
  '#': '№',
  '%': '%',
};
/** Spaces, marks of direction and the like are no signs. */
export function markOf(character: string): string {
  return marks[character] ?? (unseen.test(character) ? '' : '·');
}

export function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

/** Letters with the marks on them; digits behind them are no part of the word. */
export function wordEnd(text: string, start: number, to: number): number {
  let end = start;
  for (let at = start; at < to; at += 1) {
    const unit = text.charCodeAt(at);
    const kind = classes[unit] ?? 0;
    if ((kind & (letter | combining)) !== 0 && !isDigit(unit)) end = at + 1;
    else if (kind !== joiner) break;
  }
  return end;
}

/** A number written on to a word: `M12`, `D-080`. */
export function isCode(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return isDigit(unit) || (/[-‐‑]/.test(text.charAt(at)) && isDigit(text.charCodeAt(at + 1)));
}
