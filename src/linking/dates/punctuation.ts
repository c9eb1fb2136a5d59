/** Where words end, and what the signs between them stand for. */
import { classes, joiner, letter, combiningMark as combining } from '../names/characters';

const unseen = /[\s\p{Cf}\ufe0f]/u;
const signs: Readonly<Record<string, string>> = {
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
/** What `kindOfSign` gave for a code unit, plus one; 0 where nobody asked yet. */
const asked = new Uint32Array(0x10000);

/** The kind of a sign, both as code units; 0 for spaces, marks of direction and the like. */
export function kindOfSign(codeUnit: number): number {
  const known = asked[codeUnit] ?? 0;
  if (known > 0) return known - 1;
  const kind = signOf(String.fromCharCode(codeUnit));
  const code = kind === '' ? 0 : kind.charCodeAt(0);
  asked[codeUnit] = code + 1;
  return code;
}

function signOf(character: string): string {
  return signs[character] ?? (unseen.test(character) ? '' : '·');
}

export function isDigit(codeUnit: number): boolean {
  return codeUnit >= 48 && codeUnit <= 57;
}

/** Letters with the combining marks on them; digits behind them are no part of the word. */
export function lettersEnd(text: string, start: number, to: number): number {
  let end = start;
  for (let at = start; at < to; at += 1) {
    const codeUnit = text.charCodeAt(at);
    const kind = classes[codeUnit] ?? 0;
    if ((kind & (letter | combining)) !== 0 && !isDigit(codeUnit)) end = at + 1;
    else if (kind !== joiner) break;
  }
  return end;
}

/** A hyphen that joins a number to a word; no dash. */
export function isHyphen(codeUnit: number): boolean {
  return codeUnit === 0x2d || codeUnit === 0x2010 || codeUnit === 0x2011;
}

/** One of `'`, `’`, `ʼ` and `‘`. */
export function isApostrophe(codeUnit: number): boolean {
  return codeUnit === 0x27 || codeUnit === 0x2019 || codeUnit === 0x2bc || codeUnit === 0x2018;
}

/** Also the Armenian dot that stands behind abbreviations. */
export function isFullStop(codeUnit: number): boolean {
  return codeUnit === 0x2e || codeUnit === 0x2024;
}

/** A number written on to a word: `M12`, `D-080`. */
export function isCode(text: string, at: number): boolean {
  const codeUnit = text.charCodeAt(at);
  return isDigit(codeUnit) || (isHyphen(codeUnit) && isDigit(text.charCodeAt(at + 1)));
}
