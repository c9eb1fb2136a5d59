/**
 * UTF-16 code units, which JavaScript counts, and Unicode code points, which W3C Web Annotation
 * counts. They differ behind the first character beyond U+FFFF, such as an emoji.
 */

/** How many code points stand before a code unit. A text without pairs costs nothing. */
export function codePoints(text: string): (unit: number) => number {
  const pairs = pairsIn(text);
  return (unit) => unit - before(pairs, unit);
}

/** Where the code unit begins behind a number of code points. */
export function codeUnits(text: string): (point: number) => number {
  const pairs = pairsIn(text).map((unit, number) => unit - number);
  return (point) => point + before(pairs, point);
}

/** The offsets of the first halves of pairs. */
function pairsIn(text: string): readonly number[] {
  return Array.from(text.matchAll(/[\u{10000}-\u{10ffff}]/gu), ({ index }) => index);
}

/** How many of the offsets, which ascend, are below one. */
function before(offsets: readonly number[], offset: number): number {
  let [low, high] = [0, offsets.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
