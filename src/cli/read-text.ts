/** Reads a text file or standard input. */
import { readFileSync } from 'node:fs';
import { kindOf, plainText } from '../formats/plain-text';
import { BadInput } from './bad-input';
import { faultInEnglish } from './problem-line';

/** The most bytes of plain text. It is linked by paragraph, but V8 holds no much longer string. */
const largestPlain = 256_000_000;

/** Reads a file by its type, and says so if it is empty; `-` is standard input, which is plain text. */
export function readText(file: string): string {
  const limit = kindOf(file) === 'plain' ? { largest: largestPlain } : {};
  const read = plainText(file, readBytes(file), limit);
  if ('refusal' in read) throw new BadInput(`${nameOf(file)} ${faultInEnglish(read.refusal)}.`);
  if (read.text.trim() === '') process.stderr.write(`atlas: ${nameOf(file)} is empty.\n`);
  return read.text;
}

export function nameOf(file: string): string {
  return file === '-' ? 'standard input' : file;
}

function readBytes(file: string): Buffer {
  try {
    return readFileSync(file === '-' ? 0 : file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new BadInput(`Cannot read ${nameOf(file)} (${code ?? String(error)}).`);
  }
}
