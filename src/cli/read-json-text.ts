/** Reads a file of data, which is UTF-8 (RFC 8259, 8.1). */
import { errorCode } from './error-code';
import { readFileSync } from 'node:fs';
import { BadInput } from './bad-input';

/** The text of a file, whatever its size; throws BadInput with what is wrong and how to mend it. */
export function readJsonText(path: string): string {
  let bytes;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    const code = errorCode(error);
    throw new BadInput(`Cannot read ${path} (${code ?? String(error)}).`);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new BadInput(`${path} is not UTF-8, as JSON must be; convert it.`);
  }
}
