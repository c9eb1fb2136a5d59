/**
 * What the linker knows of a character, in two tables by UTF-16 code unit, so that reading a text
 * calls no regular expression and makes no string.
 */

/** Letters and digits of every script. */
export const letter = 1;
/** Combining marks: part of the word, silent in comparisons. */
export const combiningMark = 2;
/** Signs inside words that no comparison hears: Armenian intonation, soft hyphen, zero width, direction. */
export const joiner = 4;
export const upper = 8;
export const space = 16;
export const hyphen = 32;
export const apostrophe = 64;
/** Half of a character beyond U+FFFF; what it is takes a second look. */
const surrogate = 128;

/** The class of each code unit. */
export const classes = new Uint8Array(0x10000);
/** Each code unit as it is compared: lower case, without marks. */
export const foldedUnits = new Uint16Array(0x10000);

const isLetter = /[\p{L}\p{N}]/u;
const isMark = /\p{M}/u;
const isUpper = /[\p{Lu}\p{Lt}]/u;
const signs: readonly (readonly [number, string])[] = [
  [joiner, '\u055b\u055c\u055e\u00ad\u061c\u200b\u200c\u200d\u200e\u200f\u2060\ufe0e\ufe0f\ufeff'],
  // A tab parts the cells of a table, so it is no space within a name.
  [space, ' \n\r\u00a0\u2028\u202f\u205f\u3000'],
  [space, '\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a'],
  [hyphen, '-\u2010\u2011\u2012\u2013\u2014\u2212\u058a'],
  [apostrophe, "'\u2019\u2018\u02bc\u02b9`\u00b4\u055a"],
];
/** Letters that have no mark to drop and are typed in place of one another all the same. */
const alike: Readonly<Record<string, string>> = { ə: 'e', ı: 'i' };

/** Names hold no folded letter above this; what is above folds to itself. */
const lastFolded = 0x2fff;

for (let unit = 0; unit < 0x10000; unit += 1) {
  foldedUnits[unit] = unit;
  if (unit >= 0xd800 && unit <= 0xdfff) {
    classes[unit] = surrogate;
    continue;
  }
  const character = String.fromCharCode(unit);
  if (isMark.test(character)) classes[unit] = combiningMark;
  else if (isLetter.test(character)) classes[unit] = letter | (isUpper.test(character) ? upper : 0);
  if (unit <= lastFolded) foldedUnits[unit] = foldUnit(character).charCodeAt(0);
}
for (const [kind, characters] of signs)
  for (const character of characters) {
    classes[character.charCodeAt(0)] = kind;
    foldedUnits[character.charCodeAt(0)] = separatorOf(kind, character).charCodeAt(0);
  }

/** й is a letter of its own in Russian, not an и with a mark: Самой is no form of Самоа. */
export const shortI = 'й'.charCodeAt(0);
const fullI = 'и'.charCodeAt(0);
const breve = 0x306;

function foldUnit(character: string): string {
  if (character.toLowerCase() === 'й') return 'й';
  const plain = character.toLowerCase().normalize('NFD').charAt(0);
  return alike[plain] ?? plain;
}

/** All spaces and hyphens compare as one space, all apostrophes as one. */
function separatorOf(kind: number, character: string): string {
  if (kind === space || kind === hyphen) return ' ';
  return kind === apostrophe ? "'" : character;
}

/** The code unit at `i` as it is compared, where й may be written as и with a breve. */
export function foldedAt(text: string, i: number): number {
  const unit = text.charCodeAt(i);
  const plain = foldedUnits[unit] ?? unit;
  return plain === fullI && text.charCodeAt(i + 1) === breve ? shortI : plain;
}

/** A name as the tables compare it; և is spelt out by whoever lists the name's spellings. */
export function foldName(name: string): string {
  let out = '';
  for (let i = 0; i < name.length; i += 1) {
    const unit = name.charCodeAt(i);
    if (((classes[unit] ?? 0) & (combiningMark | joiner)) === 0)
      out += String.fromCharCode(foldedAt(name, i));
  }
  return out;
}

/** Whether a word goes through position `i`: a letter, a digit, or a mark on one. */
export function inWord(text: string, i: number): boolean {
  const kind = classes[text.charCodeAt(i)] ?? 0;
  return kind === surrogate ? isAstralLetter(text, i) : (kind & (letter | combiningMark)) !== 0;
}

/** Whether the character that has a half at `i` is a letter, such as a mathematical S. */
function isAstralLetter(text: string, i: number): boolean {
  const isSecondHalf = (text.charCodeAt(i) & 0xfc00) === 0xdc00;
  const point = text.codePointAt(isSecondHalf ? i - 1 : i) ?? 0;
  return point > 0xffff && /[\p{L}\p{N}\p{M}]/u.test(String.fromCodePoint(point));
}

/** Where the word that begins at `i` ends. A joiner counts only between two letters. */
export function wordEnd(text: string, i: number, to: number): number {
  let end = i;
  for (let at = i; at < to; at += 1) {
    const kind = classes[text.charCodeAt(at)] ?? 0;
    if ((kind & (letter | combiningMark)) !== 0) end = at + 1;
    else if (kind === surrogate && inWord(text, at)) end = at + 1;
    else if (kind !== joiner) break;
  }
  return end;
}

/** A word with a capital at its head. */
export function capitalised(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}

/** Four figures behind a name are a year (Paris2024), fewer are a footnote's. */
const longestFootnote = 3;
/** Where a word ends without the figures of a footnote that were glued to it: Lachin2. */
export function withoutFootnote(text: string, from: number, end: number): number {
  let at = end;
  while (at > from && isDigit(text.charCodeAt(at - 1))) at -= 1;
  return end - at > longestFootnote ? end : at;
}

/** A figure, also a raised one: 1 and ¹. */
function isDigit(unit: number): boolean {
  if (unit < 0x80) return unit >= 0x30 && unit <= 0x39;
  const isFirstThree = unit === 0xb9 || unit === 0xb2 || unit === 0xb3;
  return isFirstThree || unit === 0x2070 || (unit >= 0x2074 && unit <= 0x2079);
}
