import type { Span } from '../linking/anchors';
import { spansOverlap } from './corrections';
import { shownMentions, type Content } from './own-article';

/** The first place in the text where the words have no link; null if there is none. */
export function unlinkedSpan(
  article: Pick<Content, 'text' | 'mentions'>,
  words: string,
): Span | null {
  const { text } = article;
  const linked = shownMentions(article);
  if (words === '') return null;
  let next = 0;
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
    const span = { start, end: start + words.length };
    while ((linked[next]?.end ?? Infinity) <= start) next += 1;
    const other = linked[next];
    if (!other || !spansOverlap(other, span)) return span;
  }
  return null;
}
