/** Where the sentences of a text end. */
import type { FoundDate } from './find-dates';

/**
 * Code units: nobody writes a longer sentence, and what is judged word by word within one takes a
 * time that grows with its square.
 */
const longest = 2_000;

/**
 * Sentences: up to a mark that ends one and is no part of a date, or a line's end; a list without
 * such a mark goes in parts, each up to a space.
 */
export function sentencesOf(text: string, dates: readonly FoundDate[]) {
  const found: { start: number; end: number }[] = [];
  const stop = /[.!?…։](?=["”»’)]*\s)["”»’)]*\s*|\n+|\s/g;
  let [start, date] = [0, 0];
  for (const { 0: mark, index } of text.matchAll(stop)) {
    while ((dates[date]?.end ?? Infinity) <= index) date += 1;
    const here = dates[date];
    const inDate = here !== undefined && here.start <= index && index < here.end;
    const end = index + mark.length;
    const next = text.charAt(end);
    const isSpace = mark.trim() === '' && !mark.includes('\n');
    const goesOn = isSpace
      ? end - start <= longest
      : !mark.includes('\n') && next !== next.toUpperCase();
    if (inDate || goesOn) continue;
    found.push({ start, end });
    start = end;
  }
  if (start < text.length) found.push({ start, end: text.length });
  return found;
}
