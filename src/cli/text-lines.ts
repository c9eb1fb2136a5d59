/** A stream of bytes as lines of text, in constant memory. */
import { Buffer } from 'node:buffer';
import type { Readable } from 'node:stream';

/** The most bytes of a line: more than any article, and little enough to be answered in memory. */
export const mostLineBytes = 8_000_000;

/** A line, or why it is none. Its number counts from 1. */
export type InputLine = { readonly number: number } & (
  { readonly text: string } | { readonly fault: 'too-long' | 'not-utf-8' }
);

const newline = 0x0a;

/**
 * The lines of a stream, without their ends and without a byte order mark. A line that is too long
 * is not kept in memory; one that is not UTF-8 is not guessed at.
 */
export async function* textLines(input: Readable): AsyncGenerator<InputLine> {
  let number = 0;
  let parts: Buffer[] = [];
  let bytes = 0;
  const add = (part: Buffer) => {
    bytes += part.length;
    if (bytes <= mostLineBytes) parts.push(part);
    else parts = [];
  };
  const end = (): InputLine => {
    number += 1;
    const line = bytes > mostLineBytes ? null : Buffer.concat(parts);
    [parts, bytes] = [[], 0];
    return { number, ...(line === null ? { fault: 'too-long' } : decode(line)) };
  };
  for await (const chunk of input) {
    const block = typeof chunk === 'string' ? Buffer.from(chunk) : (chunk as Buffer);
    let from = 0;
    for (let to = block.indexOf(newline); to >= 0; to = block.indexOf(newline, from)) {
      add(block.subarray(from, to));
      yield end();
      from = to + 1;
    }
    add(block.subarray(from));
  }
  if (bytes > 0) yield end();
}

function decode(line: Buffer): { readonly text: string } | { readonly fault: 'not-utf-8' } {
  try {
    // The decoder takes a byte order mark away.
    const text = new TextDecoder('utf-8', { fatal: true }).decode(line);
    return { text: text.replace(/\r$/, '') };
  } catch {
    return { fault: 'not-utf-8' };
  }
}
