/** One Parquet file of an index: its footer, and the columns of its row groups. */
import { parquetMetadataAsync, parquetRead, type FileMetaData, type RowGroup } from 'hyparquet';
import type { ArchiveFiles } from './archive-files';
import type { IndexedFile } from './manifest';
import { ArchiveError, trouble } from './trouble';

/** The values of a column, in the order of the rows; days are counted from 1970-01-01. */
export type ParquetColumn = ArrayLike<unknown>;
export type Columns = Readonly<Record<string, ParquetColumn>>;

/** The least and the greatest value of a column in a row group, and whether some are missing. */
export interface ValueRange {
  readonly least: unknown;
  readonly greatest: unknown;
  readonly hasNone: boolean;
}

export interface RowGroupOf {
  readonly index: number;
  readonly firstRow: number;
  readonly rows: number;
  /** What the footer says of a column; null where it says nothing. */
  readonly range: (column: string) => ValueRange | null;
}

/** Bytes that a footer takes beside its row groups, and for each of them. */
const [footerBytes, footerBytesOfGroup] = [2_000, 650];

export interface OpenedParquet {
  readonly groups: readonly RowGroupOf[];
  /** The columns of a row group, in one request. */
  readonly read: (group: RowGroupOf, columns: readonly string[]) => Promise<Columns>;
}

/**
 * Reads the footer in one request. `atOnce` is how many rows its groups should have; `Infinity` for
 * a file that is read whole. Rejects where the footer tells what cannot be.
 */
export async function openParquet(
  files: ArchiveFiles,
  described: IndexedFile,
  atOnce: number,
): Promise<OpenedParquet> {
  const { path, rows, bytes: size } = described;
  const guess = footerBytes + Math.ceil(rows / atOnce) * footerBytesOfGroup;
  const tailStart = atOnce === Infinity ? 0 : Math.max(0, size - guess);
  const tail = await files.bytes(path, tailStart, size, size);
  const file = {
    byteLength: size,
    slice: async (start: number, end = size) =>
      start >= tailStart
        ? tail.slice(start - tailStart, end - tailStart)
        : await files.bytes(path, start, end, size),
  };
  const broken = () => new ArchiveError(trouble('broken', path));
  const guarded = async <Read>(reading: Promise<Read>) =>
    await reading.catch((error: unknown) => {
      throw error instanceof ArchiveError ? error : broken();
    });
  const metadata = await guarded(
    parquetMetadataAsync(file, { initialFetchSize: size - tailStart, parsers }),
  );
  if (!isPossible(metadata, described)) throw broken();
  const groups = groupsOf(metadata);
  const read = async ({ firstRow, rows: wanted }: RowGroupOf, columns: readonly string[]) => {
    const found: Record<string, ParquetColumn> = {};
    const options = { rowStart: firstRow, rowEnd: firstRow + wanted, columns: [...columns] };
    await guarded(
      parquetRead({
        ...{ file, metadata, parsers, ...options },
        onChunk: ({ columnName, columnData }) => {
          const before = found[columnName];
          // A group has one chunk of each column, as DuckDB writes it; other writers may divide it.
          found[columnName] = before
            ? [...Array.from(before), ...columnData]
            : (columnData as ParquetColumn);
        },
      }),
    );
    if (columns.some((one) => found[one]?.length !== wanted)) throw broken();
    return found;
  };
  return { groups, read };
}

const parsers = { dateFromDays: (days: number) => days };

function groupsOf({ row_groups: groups }: FileMetaData): readonly RowGroupOf[] {
  let firstRow = 0;
  return groups.map((group, index) => {
    const rows = Number(group.num_rows);
    firstRow += rows;
    return { index, firstRow: firstRow - rows, rows, range: (column) => rangeOf(group, column) };
  });
}

function rangeOf({ columns }: RowGroup, column: string): ValueRange | null {
  const found = columns.find(({ meta_data: about }) => about?.path_in_schema[0] === column);
  const {
    min_value: least,
    max_value: greatest,
    null_count: none,
  } = found?.meta_data?.statistics ?? {};
  if (least === undefined || greatest === undefined) return null;
  return { least, greatest, hasNone: Number(none ?? 1) > 0 };
}

/** Whether the rows are as many as described, and every column lies inside the file. */
function isPossible({ row_groups: groups }: FileMetaData, { rows, bytes }: IndexedFile): boolean {
  const told = groups.reduce((sum, { num_rows: count }) => sum + Number(count), 0);
  const isInside = ({ columns }: RowGroup) =>
    columns.every(({ meta_data: about }) => {
      const start = Number(about?.dictionary_page_offset ?? about?.data_page_offset ?? -1);
      const length = Number(about?.total_compressed_size ?? -1);
      return start >= 4 && length >= 0 && start + length <= bytes;
    });
  return told === rows && groups.every((group) => Number(group.num_rows) > 0 && isInside(group));
}
