/** A link to words on a page (WICG Scroll to Text Fragment, 3.3: `#:~:text=start,end`). */

/** Words at either end are enough to find a longer text, and break less easily than the whole. */
const wordsAtEnds = 5;

/** The address of a page with the words to scroll to; a fragment that it has stays before them. */
export function textFragment(url: string, words: string): string {
  const parts = words.trim().split(/\s+/);
  const ends =
    parts.length > 2 * wordsAtEnds
      ? [parts.slice(0, wordsAtEnds), parts.slice(-wordsAtEnds)]
      : [parts];
  const directive = ends.map((part) => escape(part.join(' '))).join(',');
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${directive}`;
}

/** Besides what an address escapes, a hyphen: it would set off context. */
function escape(words: string): string {
  return encodeURIComponent(words).replaceAll('-', '%2D');
}
