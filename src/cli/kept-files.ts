/**
 * What the command line has worked out of the data and keeps for later calls. Only the compiled
 * command keeps anything: it has a folder `kept` beside it, the sources have none.
 */
import { errorCode } from './error-code';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('./kept/', import.meta.url));
/** In the first line of each file, behind it the hashes of the data and of the rest of the file. */
const format = 'corridor-atlas kept 1';

/** A digest of texts or bytes, in their order, each told apart from the next. */
export function digestOf(parts: Iterable<string | Uint8Array>): string {
  const hash = createHash('sha1');
  for (const part of parts) hash.update(`${part.length} `).update(part);
  return hash.digest('hex');
}

/**
 * What was kept under a name for the same data, or what `make` makes, which is then kept. `data` is
 * a digest of all that it is made from. A file that is cut, of other data or of another format is
 * made anew, with a line on standard error.
 */
export function kept<T>(
  name: string,
  data: string,
  work: {
    readonly make: () => T;
    readonly write: (made: T) => Uint8Array;
    readonly read: (bytes: Uint8Array) => T;
  },
  place = folder,
): T {
  if (!existsSync(place)) return work.make();
  const path = `${place}${name}`;
  const bytes = readIfThere(path);
  const body = bytes && bodyOf(bytes, data);
  if (body) return work.read(body);
  if (bytes) process.stderr.write(`atlas: ${name} was not made from this data; it is made anew.\n`);
  const made = work.make();
  keep(path, data, work.write(made));
  return made;
}

/** The rest of a file behind its first line; null where either is not as it was written. */
function bodyOf(bytes: Uint8Array, data: string): Uint8Array | null {
  const end = bytes.indexOf(10);
  const body = bytes.subarray(end + 1);
  const head = Buffer.from(bytes.subarray(0, Math.max(0, end))).toString();
  return head === headOf(data, body) ? body : null;
}

function headOf(data: string, body: Uint8Array): string {
  return `${format} ${data} ${digestOf([body])}`;
}

function readIfThere(path: string): Uint8Array | null {
  try {
    return readFileSync(path);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
}

/** Writes beside and renames, so that a call at the same time reads all of it or none. */
function keep(path: string, data: string, body: Uint8Array): void {
  const beside = `${path}.${process.pid}`;
  try {
    writeFileSync(beside, Buffer.concat([Buffer.from(`${headOf(data, body)}\n`), body]));
    renameSync(beside, path);
  } catch {
    // A folder that cannot be written to, or a full disk: the next call works it out again.
    rmSync(beside, { force: true });
  }
}
