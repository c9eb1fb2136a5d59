/** Whether a part is whole, and was linked by this atlas and its present data. */
import { errorCode } from '../error-code';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { LinkedBy } from '../../archive/linked-by';
import { type PartCounts, partFormat, type PartHead, readEnd, readHead } from './part';

/** A part that can be indexed, or a sentence that follows its name. */
export type PartCheck = { readonly end: PartCounts } | { readonly trouble: string };

const newline = 0x0a;
/** The most bytes of the first and of the last line. */
const longestFrame = 4096;

/** Reads the whole part in constant memory: a gzipped file shows only at its end that it is whole. */
export async function checkPart(path: string, by: LinkedBy): Promise<PartCheck> {
  let [first, last, lines] = ['', '', 0];
  try {
    for await (const bytes of pipeline(createReadStream(path), createGunzip(), () => undefined)) {
      const block = bytes as Buffer;
      if (lines === 0) first += block.toString('latin1', 0, longestFrame);
      lines += newlinesIn(block);
      last = (last + block.toString('latin1')).slice(-longestFrame);
    }
  } catch (error) {
    const code = errorCode(error);
    return { trouble: `cannot be read to its end (${code ?? String(error)}); link it again` };
  }
  const head = readHead(first.split('\n')[0] ?? '');
  const end = last.endsWith('\n') ? readEnd(last.trimEnd().split('\n').at(-1) ?? '') : null;
  const trouble = troubleOfHead(head, by);
  if (trouble !== null) return { trouble };
  return end === null
    ? { trouble: 'ends before its last line, which counts the others; link it again' }
    : counted(end, lines);
}

function troubleOfHead(head: PartHead | null, { atlas, data }: LinkedBy): string | null {
  if (head === null) return 'does not say by which atlas it was linked; link it again';
  if (head.format !== partFormat)
    return `has format ${head.format}, and this program reads format ${partFormat}; link it again`;
  if (head.atlas !== atlas)
    return `was linked by the atlas ${JSON.stringify(head.atlas)}, and this is ${JSON.stringify(atlas)}`;
  return head.data === data
    ? null
    : `was linked with the data of ${head.data ?? 'no day'}, and the data here is of ${data ?? 'no day'}; link it again`;
}

function counted(end: PartCounts, lines: number): PartCheck {
  const told = end.articles + end.errors + 2;
  return told === lines
    ? { end }
    : { trouble: `has ${lines} lines, and its last one counts ${told}; link it again` };
}

function newlinesIn(block: Buffer): number {
  let count = 0;
  for (let at = block.indexOf(newline); at >= 0; at = block.indexOf(newline, at + 1)) count += 1;
  return count;
}
