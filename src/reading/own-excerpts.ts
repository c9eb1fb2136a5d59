/** What the articles that the reader opened say of a place, with the sentence around each name. */
import type { Span } from '../linking/anchors';
import { linksByPlace } from './links-by-place';
import type { OwnArticle, ShownMention } from './own-article';

export interface OwnExcerpt {
  readonly article: OwnArticle;
  /** The sentence, or the part of a long one around the name. */
  readonly span: Span;
  /** The links of the place in the sentence. */
  readonly mentions: readonly ShownMention[];
}

const mostWords = 40;
/**
 * Where a sentence may end: its sign, closing quotes or brackets, and space; or the end of a line.
 */
const ends = /[.!?…։]["'”’»)\]]*\s+|\n/g;

const known = new WeakMap<OwnArticle, Map<string, readonly OwnExcerpt[]>>();

/** One excerpt for each sentence that names the place, in the order of the text. */
export function ownExcerpts(article: OwnArticle, placeId: string): readonly OwnExcerpt[] {
  const places = known.get(article) ?? new Map<string, readonly OwnExcerpt[]>();
  known.set(article, places);
  const excerpts = places.get(placeId) ?? excerptsIn(article, placeId);
  places.set(placeId, excerpts);
  return excerpts;
}

function excerptsIn(article: OwnArticle, placeId: string): readonly OwnExcerpt[] {
  const excerpts: { article: OwnArticle; span: Span; mentions: ShownMention[] }[] = [];
  for (const mention of linksByPlace(article).get(placeId) ?? []) {
    const last = excerpts.at(-1);
    if (last && mention.end <= last.span.end) last.mentions.push(mention);
    else
      excerpts.push({ article, span: excerptAround(article.text, mention), mentions: [mention] });
  }
  return excerpts;
}

/** The sentence around a span, at most 40 words of it, without space at its ends. */
export function excerptAround(text: string, { start, end }: Span): Span {
  const line = {
    start: text.lastIndexOf('\n', start - 1) + 1,
    end: text.indexOf('\n', end) < 0 ? text.length : text.indexOf('\n', end),
  };
  // A longer sentence is shortened in any case.
  const from = Math.max(line.start, start - 1500);
  const to = Math.min(line.end, end + 1500);
  let [first, last] = [from, to];
  for (const { index, 0: sign } of text.slice(from, to).matchAll(ends)) {
    const behind = from + index + sign.length;
    if (behind <= start && !isAbbreviation(text, from + index)) first = behind;
    if (from + index >= end && !isAbbreviation(text, from + index)) {
      last = behind;
      break;
    }
  }
  return trimmed(text, shortened(text, { start: first, end: last }, { start, end }));
}

/**
 * A capital letter or a short word before the full stop is an abbreviation: "В г. Шуша", "J.
 * Smith", "EE. UU."
 */
function isAbbreviation(text: string, at: number): boolean {
  if (text.charAt(at) !== '.') return false;
  const word = /[\p{L}\p{M}]*$/u.exec(text.slice(Math.max(0, at - 12), at))?.[0] ?? '';
  return /^(?:\p{Lu}{1,2}|\p{Ll}{1,2})$/u.test(word);
}

/** The words nearest to the name, half of them before it if there are enough. */
function shortened(text: string, whole: Span, name: Span): Span {
  if (spacesIn(text, whole) < mostWords) return whole;
  const before = wordStarts(text.slice(whole.start, name.start));
  const after = wordStarts(text.slice(name.end, whole.end));
  const own = Math.max(1, wordStarts(text.slice(name.start, name.end)).length);
  const room = mostWords - own;
  if (before.length + after.length <= room) return whole;
  const taken = Math.min(before.length, Math.max(Math.floor(room / 2), room - after.length));
  const cutAfter = after[room - taken];
  return {
    start: whole.start + (before[before.length - taken] ?? name.start - whole.start),
    end: cutAfter === undefined ? whole.end : name.end + cutAfter,
  };
}

/** How many characters of a span divide words: it has at most one word more. */
function spacesIn(text: string, { start, end }: Span): number {
  let spaces = 0;
  for (let at = start; at < end; at += 1) if (space.test(text.charAt(at))) spaces += 1;
  return spaces;
}
const space = /\s/;

/** Signs alone do not count as words: those after a name, a dash. */
function wordStarts(text: string): readonly number[] {
  return [...text.matchAll(/\S*[\p{L}\p{N}]\S*/gu)].map(({ index }) => index);
}

function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const from = start + (words.length - words.trimStart().length);
  return { start: from, end: from + words.trim().length };
}
