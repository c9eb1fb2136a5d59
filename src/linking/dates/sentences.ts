/** Where the sentences of a text end. */
import type { FoundDate } from './find-dates';

/** Sentences: up to a mark that ends one and is no part of a date, or a line's end. */
export function sentencesOf(text: string, dates: readonly FoundDate[]) {
  const found: { start: number; end: number }[] = [];
  const stop = /[.!?…։](?=["”»’)]*\s)["”»’)]*\s*|\n+/g;
  let [start, date] = [0, 0];
  for (const { 0: mark, index } of text.matchAll(stop)) {
    while ((dates[date]?.end ?? Infinity) <= index) date += 1;
    const here = dates[date];
    const inDate = here !== undefined && here.start <= index && index < here.end;
    const end = index + mark.length;
    const next = text.charAt(end);
    const goesOn = !mark.includes('\n') && next !== next.toUpperCase();
    if (inDate || goesOn) continue;
    found.push({ start, end });
    start = end;
  }
  if (start < text.length) found.push({ start, end: text.length });
  return found;
}
