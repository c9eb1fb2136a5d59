import { Buffer } from 'node:buffer';
import { Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mostLineBytes, textLines, type InputLine } from '../../src/cli/text-lines';
import { runs } from '../runs';

async function linesOf(chunks: readonly Buffer[]): Promise<InputLine[]> {
  const found: InputLine[] = [];
  for await (const line of textLines(Readable.from(chunks))) found.push(line);
  return found;
}

/** The bytes in pieces that end after each of some shares of the whole. */
function inPieces(bytes: Buffer, shares: readonly number[]): Buffer[] {
  const ends = shares.map((share) => Math.floor(share * bytes.length)).sort((a, b) => a - b);
  return [...ends, bytes.length].map((end, index) => bytes.subarray(ends[index - 1] ?? 0, end));
}

describe('lines of standard input', () => {
  it('are the same wherever the stream is cut, also inside a letter', async () => {
    const line = fc.stringMatching(/^[a-zŞŽԱ-Ֆա-ֆа-я\u{1F30D} ]{0,12}$/u);
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    await fc.assert(
      fc.asyncProperty(fc.array(line), fc.array(share), async (lines, shares) => {
        const pieces = inPieces(Buffer.from(lines.map((one) => `${one}\n`).join('')), shares);
        const found = await linesOf(pieces);
        expect(found).toEqual(lines.map((text, index) => ({ number: index + 1, text })));
      }),
      { numRuns: runs(200) },
    );
  });

  it('may end as on Windows, begin with a byte order mark and lack the last end', async () => {
    const found = await linesOf([Buffer.from('\uFEFFShushi\r\nLachin')]);
    expect(found).toEqual([
      { number: 1, text: 'Shushi' },
      { number: 2, text: 'Lachin' },
    ]);
  });

  it('are named where they are not UTF-8 or too long, and the next one follows', async () => {
    const long = Buffer.alloc(mostLineBytes + 1, 'a');
    const found = await linesOf([
      Buffer.from([0xd8, 0xf3, 0xf8, 0xe0, 0x0a]),
      long,
      Buffer.from('\nGoris\n'),
    ]);
    expect(found).toEqual([
      { number: 1, fault: 'not-utf-8' },
      { number: 2, fault: 'too-long' },
      { number: 3, text: 'Goris' },
    ]);
  });
});
