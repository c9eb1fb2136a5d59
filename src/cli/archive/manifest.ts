/** `archive.json`: what an index holds, and by which atlas it was made. */
import { createHash } from 'node:crypto';
import { createReadStream, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { BadInput } from '../bad-input';
import type { LinkedBy } from './part';

/** Grows when an older reader would misread an index. */
export const indexFormat = 1;

/** The files of mentions: a place has the number of the first two digits of its MD5, modulo this. */
export const buckets = 64;

export interface IndexedFile {
  /** Below the folder of the index, with `/`. */
  readonly path: string;
  readonly rows: number;
  readonly bytes: number;
  /** In hexadecimal digits. */
  readonly sha256: string;
}

/** A part that is not in the index, and why; the sentence follows its name. */
export interface UnindexedPart {
  readonly part: string;
  readonly reason: string;
}

export interface Manifest extends LinkedBy {
  readonly format: number;
  readonly articles: number;
  /** Articles without a day of publication. */
  readonly undated: number;
  readonly mentions: number;
  readonly places: number;
  /** The days of the first and of the last article, YYYY-MM-DD; null where none has a day. */
  readonly first: string | null;
  readonly last: string | null;
  readonly parts: number;
  /** Lines of the parts that tell of an error. */
  readonly errors: number;
  /** Articles whose id or address another one had before. */
  readonly repeated: number;
  readonly leftOut: readonly UnindexedPart[];
  readonly files: readonly IndexedFile[];
}

export const manifestFile = 'archive.json';

/** Throws `BadInput` where the folder has no index, or one that this program cannot read. */
export function readManifest(folder: string): Manifest {
  const path = join(folder, manifestFile);
  const manifest = parsed(path) as Partial<Manifest> | null;
  if (manifest?.format === undefined || !Array.isArray(manifest.files))
    throw new BadInput(`${path} is not the description of an archive.`);
  if (manifest.format === indexFormat) return manifest as Manifest;
  throw new BadInput(
    `${path} has format ${JSON.stringify(manifest.format)}, and this program reads format ${indexFormat}: index the archive again.`,
  );
}

function parsed(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== undefined) throw new BadInput(`Cannot read ${path} (${code}).`);
    throw new BadInput(`${path} is not JSON: ${(error as SyntaxError).message}`);
  }
}

/** The size and the hash of a file, in constant memory. */
export async function fingerprint(path: string): Promise<Pick<IndexedFile, 'bytes' | 'sha256'>> {
  const hash = createHash('sha256');
  for await (const block of createReadStream(path)) hash.update(block as Buffer);
  return { bytes: statSync(path).size, sha256: hash.digest('hex') };
}
