/** Files as one ZIP archive (APPNOTE 6.3), with fflate. */
import { strToU8, Zip, ZipDeflate } from 'fflate';
import type { NamedFile } from './whole-atlas';

type Bytes = Uint8Array<ArrayBuffer>;

/** A ZIP archive that is made file by file, so that a page can rest in between. */
export interface ZipFile {
  readonly add: (file: NamedFile) => void;
  readonly addBytes: (name: string, bytes: Uint8Array) => void;
  /** Ends the ZIP archive and gives its bytes, in pieces. */
  readonly end: () => readonly Bytes[];
}

/** `now`, ISO 8601 in UTC, is the time of every file in it. */
export function zipArchive(now: string): ZipFile {
  const pieces: Bytes[] = [];
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    pieces.push(bytes as Bytes);
  });
  const addBytes = (name: string, bytes: Uint8Array) => {
    const file = new ZipDeflate(name, { level: 6 });
    file.mtime = timeOf(now);
    zip.add(file);
    file.push(bytes, true);
  };
  return {
    add: ({ name, parts }) => addBytes(name, strToU8([...parts].join(''))),
    addBytes,
    end() {
      zip.end();
      return pieces;
    },
  };
}

/** ZIP holds local time without a zone, so the hour of UTC is given as if it were local. */
function timeOf(now: string): Date {
  return new Date(now.replace(/(\.\d+)?Z$/, ''));
}
