/** Where the sentences of a text end. */
import type { FoundDate } from './find-dates';

/** A mark that may end a sentence. A small pattern finds it sooner than one with all that follows. */
const mark = /[.!?…։\n]/g;
/** What stands behind a mark that does. */
const closing = /["”»’)]*\s+/y;
const lineFeeds = /\n*/y;

/** Sentences: up to a mark that ends one and is no part of a date, or a line's end. */
export function sentencesOf(text: string, dates: readonly FoundDate[]) {
  const found: { start: number; end: number }[] = [];
  let [start, date] = [0, 0];
  mark.lastIndex = 0;
  while (mark.test(text)) {
    const behind = mark.lastIndex;
    const isLine = text.charAt(behind - 1) === '\n';
    const rest = isLine ? lineFeeds : closing;
    rest.lastIndex = behind;
    if (!rest.test(text)) continue;
    const end = rest.lastIndex;
    mark.lastIndex = end;
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
