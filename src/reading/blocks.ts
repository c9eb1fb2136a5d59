/** A text as it is laid out: its paragraphs, each divided at its links and dates. */
import type { Span } from '../linking/anchors';
import { endOfPart } from '../linking/long-text';
import { spansOverlap } from './corrections';
import { byPlace, freeOf } from './free-spans';
import type { ShownMention } from './own-article';
import type { ShownDate } from './shown-dates';
import { directionOf, type WritingDirection } from './text-direction';

export interface Block {
  /** The offset of the block in the text. */
  readonly start: number;
  readonly pieces: readonly Piece[];
  readonly direction: WritingDirection;
  /** Whether the next block is the rest of the same line. */
  readonly goesOn: boolean;
}

export interface Piece {
  /** The offset of the piece in the text. */
  readonly start: number;
  readonly text: string;
  readonly mention: ShownMention | null;
  readonly date: ShownDate | null;
  /** Where the sentence begins whose mark stands before the piece; null for none. */
  readonly mark: number | null;
  /** Whether what the piece says differs from the record. */
  readonly differs: boolean;
}

/** What a review adds to a text, in its order. */
export interface ReviewMarks {
  /** Where the sentences begin that have a mark. */
  readonly starts: readonly number[];
  /** The words that differ from the record. */
  readonly differing: readonly Span[];
}

/** Code units: a browser lays out no more of one paragraph at once without a pause that is felt. */
export const longestBlock = 12_000;

type Named = ShownMention | ShownDate | Span;

const noMarks: ReviewMarks = { starts: [], differing: [] };

/**
 * The lines of a text that are not empty, a very long one in parts; the pieces of a block joined are
 * its line. A link or a date that continues over an end stays whole and joins the two. No date
 * overlaps a link.
 */
export function blocksOf(
  text: string,
  mentions: readonly ShownMention[],
  dates: readonly ShownDate[] = [],
  { starts, differing }: ReviewMarks = noMarks,
): readonly Block[] {
  const blocks: Block[] = [];
  const own = [...mentions, ...dates].sort(byPlace);
  const named: readonly Named[] = [...own, ...freeOf(own, differing)].sort(byPlace);
  const cut = cutter(text, starts, differing);
  let next = 0;
  for (let start = 0; start < text.length;) {
    let end = lineEnd(text, start);
    const inLine: Named[] = [];
    for (let one = named[next]; one && one.start < end; one = named[next]) {
      inLine.push(one);
      if (one.end > end) end = lineEnd(text, one.end);
      next += 1;
    }
    const line = text.slice(start, end);
    const goesOn = end < text.length && text[end] !== '\n';
    const pieces = cut(start, end, inLine);
    if (/\S/.test(line)) blocks.push({ start, pieces, direction: directionOf(line), goesOn });
    start = goesOn ? end : end + 1;
  }
  return blocks;
}

/**
 * The later blocks, of which those that did not change are the earlier objects: a page draws only
 * the others anew.
 */
export function unchangedKept(before: readonly Block[], after: readonly Block[]): readonly Block[] {
  const known = new Map(before.map((block) => [block.start, block]));
  return after.map((block) => {
    const earlier = known.get(block.start);
    return earlier && isSame(earlier, block) ? earlier : block;
  });
}

function isSame(one: Block, other: Block): boolean {
  if (one.pieces.length !== other.pieces.length || one.goesOn !== other.goesOn) return false;
  return one.pieces.every((piece, at) => {
    const there = other.pieces[at];
    const isMarkedAlike = piece.mark === there?.mark && piece.differs === there.differs;
    const isNamedAlike = piece.mention === there?.mention && piece.date === there.date;
    return isMarkedAlike && isNamedAlike && piece.text === there?.text;
  });
}

/** Cuts lines in the order of the text. */
function cutter(text: string, starts: readonly number[], differing: readonly Span[]) {
  let [mark, differs] = [0, 0];
  /** The sentence with a mark that begins in the span, the first of several. */
  const markIn = (from: number, to: number) => {
    while ((starts[mark] ?? Infinity) < from) mark += 1;
    const start = starts[mark];
    return start !== undefined && start < to ? start : null;
  };
  const isDiffering = (span: Span) => {
    while ((differing[differs]?.end ?? Infinity) <= span.start) differs += 1;
    const other = differing[differs];
    return other !== undefined && spansOverlap(other, span);
  };
  return (start: number, end: number, named: readonly Named[]): readonly Piece[] => {
    const pieces: Piece[] = [];
    let at = start;
    const push = (to: number, one: Named | null) => {
      if (to <= at) return;
      const mention = one && 'placeId' in one ? one : null;
      const date = one && 'edtf' in one ? one : null;
      const own = { start: at, text: text.slice(at, to), mention, date };
      const differs = one !== null && isDiffering({ start: at, end: to });
      pieces.push({ ...own, mark: markIn(at, to), differs });
      at = to;
    };
    /** A piece begins where a sentence with a mark does. */
    const pushPlain = (to: number) => {
      while (at < to) {
        const here = markIn(at, to);
        const next = here === at ? starts[mark + 1] : here;
        push(Math.min(next ?? to, to), null);
      }
    };
    for (const one of named) {
      pushPlain(one.start);
      push(one.end, one);
    }
    pushPlain(end);
    return pieces;
  };
}

/** Where the line that goes on at `from` ends, or a part of it. */
function lineEnd(text: string, from: number): number {
  const at = text.slice(from, from + longestBlock + 1).indexOf('\n');
  if (at >= 0) return from + at;
  return from + longestBlock < text.length ? endOfPart(text, from, longestBlock) : text.length;
}
