/** The Parquet files of an index, with what was read of them last. */
import type { ArchiveFiles } from './archive-files';
import { manifestFile, type Manifest } from './manifest';
import { openParquet, type Columns, type OpenedParquet, type RowGroupOf } from './parquet-file';
import { Recent } from './recent';
import { ArchiveError, trouble } from './trouble';

/** Footers and row groups that are kept: at most some 60 MB of memory. */
const [mostFooters, mostGroups] = [24, 32];

export class IndexReader {
  readonly #files: ArchiveFiles;
  readonly #manifest: Manifest;
  readonly #footers = new Recent<OpenedParquet>(mostFooters);
  readonly #groups = new Recent<Columns>(mostGroups);

  constructor(files: ArchiveFiles, manifest: Manifest) {
    [this.#files, this.#manifest] = [files, manifest];
  }

  has(path: string): boolean {
    return this.#manifest.files.some((file) => file.path === path);
  }

  /** Every column of a short file, a row group after the other. Rejects with `ArchiveError`. */
  async whole(path: string, columns: readonly string[]): Promise<readonly Columns[]> {
    const opened = await openParquet(this.#files, this.#described(path), Infinity);
    const read: Columns[] = [];
    for (const group of opened.groups) read.push(await opened.read(group, columns));
    return read;
  }

  /** The row groups of a file, by its footer. Rejects with `ArchiveError`. */
  async groups(path: string, atOnce: number): Promise<readonly RowGroupOf[]> {
    return (await this.#open(path, atOnce)).groups;
  }

  /** Columns of a row group; what was read last is kept. Rejects with `ArchiveError`. */
  async rows(
    path: string,
    atOnce: number,
    group: RowGroupOf,
    columns: readonly string[],
  ): Promise<Columns> {
    const opened = await this.#open(path, atOnce);
    return await this.#groups.get(`${path} ${group.index}`, () => opened.read(group, columns));
  }

  #open(path: string, atOnce: number): Promise<OpenedParquet> {
    return this.#footers.get(path, () => openParquet(this.#files, this.#described(path), atOnce));
  }

  #described(path: string) {
    const described = this.#manifest.files.find((file) => file.path === path);
    if (described) return described;
    throw new ArchiveError(trouble('missing', `${manifestFile}: ${path}`));
  }
}
