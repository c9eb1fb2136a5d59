/** A text as it is laid out: its paragraphs, each divided at its links and dates. */
import { byPlace } from './free-spans';
import type { ShownMention } from './own-article';
import type { ShownDate } from './shown-dates';

export interface Block {
  /** The offset of the block in the text. */
  readonly start: number;
  readonly pieces: readonly Piece[];
}

export interface Piece {
  readonly text: string;
  readonly mention: ShownMention | null;
  readonly date: ShownDate | null;
}

type Named = ShownMention | ShownDate;

/**
 * The lines of a text that are not empty; the pieces of a block joined are its line. A link or a
 * date that continues over a line end stays whole and joins the two lines. No date overlaps a link.
 */
export function blocksOf(
  text: string,
  mentions: readonly ShownMention[],
  dates: readonly ShownDate[] = [],
): readonly Block[] {
  const blocks: Block[] = [];
  const named: readonly Named[] = [...mentions, ...dates].sort(byPlace);
  let next = 0;
  for (let start = 0; start < text.length;) {
    let end = lineEnd(text, start);
    const own: Named[] = [];
    for (let one = named[next]; one && one.start < end; one = named[next]) {
      own.push(one);
      if (one.end > end) end = lineEnd(text, one.end);
      next += 1;
    }
    if (/\S/.test(text.slice(start, end)))
      blocks.push({ start, pieces: cut(text, start, end, own) });
    start = end + 1;
  }
  return blocks;
}

function cut(text: string, start: number, end: number, named: readonly Named[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = start;
  const push = (to: number, one: Named | null) => {
    const mention = one && 'placeId' in one ? one : null;
    const date = one && 'edtf' in one ? one : null;
    if (to > at) pieces.push({ text: text.slice(at, to), mention, date });
    at = Math.max(at, to);
  };
  for (const one of named) {
    push(one.start, null);
    push(one.end, one);
  }
  push(end, null);
  return pieces;
}

function lineEnd(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  return at < 0 ? text.length : at;
}
