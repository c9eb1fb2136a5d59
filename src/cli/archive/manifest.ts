/** Reads the description of an index, and the fingerprints of its files. */
import { errorCode } from '../error-code';
import { createHash } from 'node:crypto';
import { createReadStream, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import {
  type IndexedFile,
  type Manifest,
  manifestFile,
  parseManifest,
} from '../../archive/manifest';
import { BadInput } from '../bad-input';

/** Throws `BadInput` where the folder has no index, or one that this program cannot read. */
export function readManifest(folder: string): Manifest {
  const path = join(folder, manifestFile);
  const manifest = parseManifest(readDescription(path));
  if (!('code' in manifest)) return manifest;
  if (manifest.code !== 'version')
    throw new BadInput(`${path} is not the description of an archive.`);
  throw new BadInput(
    `${path} has format ${manifest.found}, and this program reads format ${manifest.told}: index the archive again.`,
  );
}

function readDescription(path: string): string {
  try {
    const text = readFileSync(path, 'utf8');
    JSON.parse(text);
    return text;
  } catch (error) {
    const code = errorCode(error);
    if (code !== null) throw new BadInput(`Cannot read ${path} (${code}).`);
    throw new BadInput(
      `${path} is not JSON: ${error instanceof SyntaxError ? error.message : String(error)}`,
    );
  }
}

/** The size and the hash of a file, in constant memory. */
export async function fingerprint(path: string): Promise<Pick<IndexedFile, 'bytes' | 'sha256'>> {
  const hash = createHash('sha256');
  for await (const block of createReadStream(path)) hash.update(block as Buffer);
  return { bytes: statSync(path).size, sha256: hash.digest('hex') };
}
