/** Where the files of an index are: on the host of the page, or in a folder of this device. */
import { manifestFile } from './manifest';
import { ArchiveError, trouble } from './trouble';

export interface ArchiveFiles {
  /** The bytes of a file from `start` up to, and without, `end`; `size` is how many it should have. */
  bytes(path: string, start: number, end: number, size: number): Promise<ArrayBuffer>;
  /** A short file as text. */
  text(path: string): Promise<string>;
}

/** The longest description that is read, in bytes. */
const longestManifest = 8_000_000;

/**
 * The files below an address of the same host. Throws `ArchiveError` with what is wrong with the
 * address; each call rejects with what is wrong with the file.
 */
export function hostedFiles(folder: string, page: string): ArchiveFiles {
  const base = URL.canParse(folder, page) ? new URL(folder, page) : null;
  if (base === null || base.origin !== new URL(page).origin)
    throw new ArchiveError(trouble('other-host', folder));
  base.search = '';
  base.hash = '';
  if (base.pathname.endsWith(`/${manifestFile}`)) base.pathname = new URL('.', base).pathname;
  if (!base.pathname.endsWith('/')) base.pathname += '/';
  const get = (path: string, init?: RequestInit) => answerOf(new URL(path, base), path, init);
  return {
    async bytes(path, start, end, size) {
      const stop = new AbortController();
      const headers = { Range: `bytes=${start}-${end - 1}` };
      const response = await get(path, { headers, signal: stop.signal });
      const [, total = ''] = /\/(\d+)$/.exec(response.headers.get('Content-Range') ?? '') ?? [];
      // A host without ranges would send a gigabyte: nothing of it is read.
      if (response.status === 200) {
        stop.abort();
        throw new ArchiveError(trouble('no-ranges', path));
      }
      const isWhole = response.status === 206 && (total === '' || Number(total) === size);
      const read = isWhole ? await response.arrayBuffer() : null;
      if (read?.byteLength === end - start) return read;
      const found = total === '' ? (read?.byteLength ?? null) : Number(total);
      throw new ArchiveError(trouble('cut', path, { found, told: size }));
    },
    async text(path) {
      const response = await get(path);
      if (Number(response.headers.get('Content-Length') ?? 0) > longestManifest)
        throw new ArchiveError(trouble('no-archive', path));
      return await response.text();
    },
  };
}

async function answerOf(address: URL, path: string, init: RequestInit = {}): Promise<Response> {
  const response = await fetch(address, init).catch(() => null);
  if (response === null) throw new ArchiveError(trouble('no-answer', path));
  // 416: the file ends before the range, which the caller tells by its size.
  if (response.ok || response.status === 416) return response;
  const { status } = response;
  const isMissing = status === 404 || status === 410;
  throw new ArchiveError(trouble(isMissing ? 'missing' : 'no-answer', path, { found: status }));
}

/** The files of a folder; `find` gives one by its path, or null where it is not there. */
export function pickedFiles(find: (path: string) => Promise<File | null>): ArchiveFiles {
  const opened = async (path: string) => {
    const file = await find(path).catch(() => null);
    if (file === null) throw new ArchiveError(trouble('missing', path));
    return file;
  };
  const read = async <Read>(path: string, reading: Promise<Read>) =>
    await reading.catch(() => {
      throw new ArchiveError(trouble('no-answer', path));
    });
  return {
    async bytes(path, start, end, size) {
      const file = await opened(path);
      if (file.size !== size)
        throw new ArchiveError(trouble('cut', path, { found: file.size, told: size }));
      return await read(path, file.slice(start, end).arrayBuffer());
    },
    async text(path) {
      const file = await opened(path);
      if (file.size > longestManifest) throw new ArchiveError(trouble('no-archive', path));
      return await read(path, file.text());
    },
  };
}
