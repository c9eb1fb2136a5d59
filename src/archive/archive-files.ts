/** Where the files of an index are: on the host of the page, or in a folder of this device. */
import { manifestFile, parseManifest, type Manifest } from './manifest';
import { ArchiveError, trouble, archiveTroubleOf } from './trouble';

export interface ArchiveFiles {
  /** The bytes of a file from `start` up to, and without, `end`; `size` is how many it should have. */
  bytes(path: string, start: number, end: number, size: number): Promise<ArrayBuffer>;
  /** A short file as text. */
  text(path: string): Promise<string>;
}

/** The longest description that is read, in bytes. */
const longestManifest = 8_000_000;
/** Milliseconds after which a host that does not send the whole answer counts as silent. */
const timeoutMs = 60_000;

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
  const get = async <Read>(
    path: string,
    headers: Record<string, string>,
    read: (response: Response) => Promise<Read>,
  ) => {
    const stop = new AbortController();
    const timer = setTimeout(() => stop.abort(), timeoutMs);
    try {
      const response = await fetch(new URL(path, base), { headers, signal: stop.signal });
      refuse(response, path);
      return await read(response);
    } catch (error) {
      throw error instanceof ArchiveError ? error : new ArchiveError(trouble('no-answer', path));
    } finally {
      clearTimeout(timer);
      // What is not read of an answer is not sent: a host without ranges would send it all.
      stop.abort();
    }
  };
  return {
    bytes: async (path, start, end, size) =>
      await get(path, { Range: `bytes=${start}-${end - 1}` }, async (response) => {
        if (response.status === 200) throw new ArchiveError(trouble('no-ranges', path));
        const [, total = ''] = /\/(\d+)$/.exec(response.headers.get('Content-Range') ?? '') ?? [];
        const isSame = response.status === 206 && (total === '' || Number(total) === size);
        const read = isSame ? await response.arrayBuffer() : null;
        if (read?.byteLength === end - start) return read;
        const found = total === '' ? (read?.byteLength ?? null) : Number(total);
        throw new ArchiveError(trouble('cut', path, { found, told: size }));
      }),
    text: async (path) =>
      await get(path, {}, async (response) => {
        if (Number(response.headers.get('Content-Length') ?? 0) > longestManifest)
          throw new ArchiveError(trouble('no-archive', path));
        return await response.text();
      }),
  };
}

function refuse({ ok, status }: Response, path: string): void {
  // 416: the file ends before the range, which its size tells.
  if (ok || status === 416) return;
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

/**
 * The index in a folder, which is the folder itself or the one named `index` in it, as
 * `atlas archive index` makes it. Rejects with `ArchiveError`.
 */
export async function findIndex(
  files: ArchiveFiles,
): Promise<{ readonly files: ArchiveFiles; readonly manifest: Manifest }> {
  const troubles = [];
  for (const folder of ['', 'index/']) {
    const manifest = await files
      .text(`${folder}${manifestFile}`)
      .then(parseManifest, (error: unknown) => archiveTroubleOf(error, manifestFile));
    if (!('code' in manifest)) return { files: below(files, folder), manifest };
    troubles.push(manifest);
    // A host may answer with a page of its own where a file is missing.
    if (!['missing', 'no-archive'].includes(manifest.code)) break;
  }
  throw new ArchiveError(troubles.find(({ code }) => code !== 'missing') ?? missing);
}

const missing = trouble('missing', manifestFile);

function below(files: ArchiveFiles, folder: string): ArchiveFiles {
  return {
    bytes: (path, start, end, size) => files.bytes(`${folder}${path}`, start, end, size),
    text: (path) => files.text(`${folder}${path}`),
  };
}
