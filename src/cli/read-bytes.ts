/** Reads the bytes of a file or of standard input. */
import { errorCode } from './error-code';
import { readFileSync } from 'node:fs';
import { BadInput } from './bad-input';

/** `-` is standard input. Throws `BadInput` for a file that cannot be read. */
export function readBytes(file: string): Buffer {
  try {
    return readFileSync(file === '-' ? 0 : file);
  } catch (error) {
    const code = errorCode(error);
    throw new BadInput(`Cannot read ${nameOf(file)} (${code ?? String(error)}).`);
  }
}

export function nameOf(file: string): string {
  return file === '-' ? 'standard input' : file;
}
