/** A text as it is laid out: its paragraphs, each divided at its links. */
import type { ShownMention } from './own-article';

export interface Block {
  /** The offset of the block in the text. */
  readonly start: number;
  readonly pieces: readonly Piece[];
}

export interface Piece {
  readonly text: string;
  readonly mention: ShownMention | null;
}

/**
 * The lines of a text that are not empty; the pieces of a block joined are its line. A link that
 * continues over a line end stays whole and joins the two lines.
 */
export function blocksOf(text: string, mentions: readonly ShownMention[]): readonly Block[] {
  const blocks: Block[] = [];
  let next = 0;
  for (let start = 0; start < text.length;) {
    let end = lineEnd(text, start);
    const own: ShownMention[] = [];
    for (let mention = mentions[next]; mention && mention.start < end; mention = mentions[next]) {
      own.push(mention);
      if (mention.end > end) end = lineEnd(text, mention.end);
      next += 1;
    }
    if (/\S/.test(text.slice(start, end)))
      blocks.push({ start, pieces: cut(text, start, end, own) });
    start = end + 1;
  }
  return blocks;
}

function cut(
  text: string,
  start: number,
  end: number,
  mentions: readonly ShownMention[],
): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = start;
  const push = (to: number, mention: ShownMention | null) => {
    if (to > at) pieces.push({ text: text.slice(at, to), mention });
    at = Math.max(at, to);
  };
  for (const mention of mentions) {
    push(mention.start, null);
    push(mention.end, mention);
  }
  push(end, null);
  return pieces;
}

function lineEnd(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  return at < 0 ? text.length : at;
}
