/** Files as one archive (ZIP, APPNOTE 6.3), with fflate. */
import { strToU8, zipSync } from 'fflate';
import type { NamedFile } from './whole-atlas';

/** `now`, ISO 8601 in UTC, is the time of every file in it. */
export function zipped(files: Iterable<NamedFile>, now: string): Uint8Array<ArrayBuffer> {
  const bytes: Record<string, Uint8Array> = {};
  for (const { name, parts } of files) bytes[name] = strToU8([...parts].join(''));
  return zipSync(bytes, { mtime: timeOf(now), level: 6 }) as Uint8Array<ArrayBuffer>;
}

/** ZIP holds local time without a zone, so the hour of UTC is given as if it were local. */
function timeOf(now: string): Date {
  return new Date(now.replace(/(\.\d+)?Z$/, ''));
}
