/** What stands between words, as bits. */

/** What stands in front of a word. */
export const gap = {
  comma: 1,
  /** A sentence ends before the word. */
  stop: 2,
  opensQuote: 4,
  closesQuote: 8,
  apostrophe: 16,
  hyphen: 32,
  dash: 64,
  bracket: 128,
  colon: 256,
  /** Between two names of one place: Shusha / Shushi. */
  slash: 512,
  /** A line ends before the word; in front of a capital that ends a sentence, too. */
  line: 1024,
  /** A cell of a table begins before the word, or a tag: Shusha | 4,064; #Shusha. */
  cell: 2048,
  /** "And" between two places, part of the name of a firm elsewhere: Armenia & Azerbaijan. */
  ampersand: 4096,
} as const;
/** Any sign that parts two words of one name. */
export const parting =
  gap.comma |
  gap.stop |
  gap.opensQuote |
  gap.closesQuote |
  gap.dash |
  gap.bracket |
  gap.colon |
  gap.slash |
  gap.cell;

/** The bit of each sign, by code unit. */
export const signs = new Uint16Array(0x10000);
const table: readonly (readonly [number, string])[] = [
  [gap.comma, ',،՝;'],
  [gap.stop, '.!?…։\u203d\u2028\u2029'],
  [gap.opensQuote, '«“„‹\u201f'],
  [gap.closesQuote, '»”›'],
  [gap.dash, '\u2013\u2014\u2015'],
  [gap.bracket, '()[]{}'],
  [gap.colon, ':'],
  [gap.slash, '/*•·\\=+_<>'],
  [gap.cell, '|\t#'],
  [gap.line, '\n\r'],
  [gap.ampersand, '&'],
];
for (const [bit, characters] of table)
  for (const character of characters) signs[character.charCodeAt(0)] = bit;
