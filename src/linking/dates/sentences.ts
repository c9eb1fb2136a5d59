/** Where the sentences of a text end. */
import type { FoundDate } from './find-dates';

/** A sign that may end a sentence. A small pattern finds it sooner than one with all that follows. */
const sign = /[.!?…։\n]/g;
/** What stands behind a sign that does. */
const closing = /["”»’)]*\s+/y;
const lineFeeds = /\n*/y;

const space = /\s/g;

/**
 * Code units: nobody writes a longer sentence, and what is judged word by word within one takes a
 * time that grows with its square.
 */
const longest = 2_000;

interface Sentence {
  readonly start: number;
  readonly end: number;
}

/**
 * Sentences: up to a sign that ends one and is no part of a date, or a line's end; a list without
 * such a sign goes in parts, each up to a space.
 */
export function sentencesOf(text: string, dates: readonly FoundDate[]): readonly Sentence[] {
  const whole = wholeSentences(text, dates);
  const isShort = ({ start, end }: Sentence) => end - start <= longest;
  if (whole.every(isShort)) return whole;
  return whole.flatMap((one) => (isShort(one) ? [one] : partsOf(text, one, dates)));
}

/** The parts of a sentence that is too long. */
function partsOf(
  text: string,
  { start, end }: Sentence,
  dates: readonly FoundDate[],
): readonly Sentence[] {
  const parts: Sentence[] = [];
  let [from, date] = [start, 0];
  space.lastIndex = start + longest;
  while (space.test(text) && space.lastIndex < end) {
    const cut = space.lastIndex;
    while ((dates[date]?.end ?? Infinity) < cut) date += 1;
    if ((dates[date]?.start ?? Infinity) < cut) continue;
    parts.push({ start: from, end: cut });
    [from, space.lastIndex] = [cut, cut + longest];
  }
  return [...parts, { start: from, end }];
}

function wholeSentences(text: string, dates: readonly FoundDate[]): readonly Sentence[] {
  const found: Sentence[] = [];
  let [start, date] = [0, 0];
  sign.lastIndex = 0;
  while (sign.test(text)) {
    const behind = sign.lastIndex;
    const isLine = text.charAt(behind - 1) === '\n';
    const rest = isLine ? lineFeeds : closing;
    rest.lastIndex = behind;
    if (!rest.test(text)) continue;
    const end = rest.lastIndex;
    sign.lastIndex = end;
    while ((dates[date]?.end ?? Infinity) < behind) date += 1;
    const inDate = (dates[date]?.start ?? Infinity) < behind;
    if (inDate || goesOn(text, behind - 1, end)) continue;
    found.push({ start, end });
    start = end;
  }
  if (start < text.length) found.push({ start, end: text.length });
  return found;
}

/** Behind a point in a line a small letter goes on with the sentence. */
function goesOn(text: string, from: number, to: number): boolean {
  const next = text.charAt(to);
  return next !== next.toUpperCase() && !text.slice(from, to).includes('\n');
}
