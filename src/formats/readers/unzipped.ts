/** Files of a ZIP archive, each in bounds: a small archive can hold endless zeros. */
import { fault } from '../../catalog/faults';
import { Unreadable } from './raw-file';
import { largestData } from './text-of';

export interface Unzipped {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * The wanted files of an archive, in its order. Rejects where they are larger than can be read,
 * before any is unpacked.
 */
export async function unzipped(bytes: Uint8Array, wanted: Wanted): Promise<readonly Unzipped[]> {
  const { unzipSync } = await import('fflate');
  const sizes = await sizesIn(bytes, wanted);
  if ([...sizes.values()].reduce((sum, size) => sum + size, 0) > largestData)
    throw new Unreadable(fault('data-too-large', { megabytes: largestData / 1_000_000 }));
  const files = unzipSync(bytes, { filter: ({ name }) => sizes.has(name) });
  return Object.entries(files).map(([name, content]) => ({ name, bytes: content }));
}

/** The bytes of each of the wanted files, by its name, without unpacking any. */
export async function sizesIn(bytes: Uint8Array, wanted: Wanted) {
  const { unzipSync } = await import('fflate');
  const sizes = new Map<string, number>();
  unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      // macOS adds a second file to each.
      if (!name.startsWith('__MACOSX') && wanted(name)) sizes.set(name, originalSize);
      return false;
    },
  });
  return sizes;
}

type Wanted = (name: string) => boolean;
