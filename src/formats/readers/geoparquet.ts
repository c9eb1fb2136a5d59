/** Reads GeoParquet with hyparquet. */
import type { FileBytes, RawFile } from './raw-file';

/** The geometry is in the column that the file's metadata name; the others are attributes. */
export async function readGeoParquet({ bytes, base }: FileBytes): Promise<RawFile> {
  const [{ parquetMetadataAsync, parquetReadObjects, asyncBufferFrom }, { compressors }] =
    await Promise.all([parquet(), import('hyparquet-compressors')]);
  const file = asyncBufferFrom(bytes);
  const metadata = await parquetMetadataAsync(file);
  const geo = metadata.key_value_metadata?.find(({ key }) => key === 'geo')?.value;
  if (geo === undefined) throw new Error('it has no column with geometries');
  const { primary_column: column, columns } = JSON.parse(geo) as GeoMetadata;
  const rows = await parquetReadObjects({ file, metadata, compressors });
  const features = rows.map((row, index) => {
    const { [column]: geometry, ...rest } = row as Record<string, unknown>;
    const properties = Object.fromEntries(
      Object.entries(rest)
        .filter(([name]) => !(name in columns) && name !== 'bbox')
        .map(([name, value]) => [name, plain(value)]),
    );
    return {
      value: { type: 'Feature', geometry: geometry ?? null, properties },
      where: `/${index}`,
    };
  });
  const id = columns[column]?.crs?.id;
  const crs =
    id && !/CRS84|^4326$/.test(String(id.code)) ? `${id.authority}:${id.code}` : undefined;
  return { layers: [{ name: base, features }], troubles: [], ...(crs !== undefined && { crs }) };
}

interface GeoMetadata {
  readonly primary_column: string;
  readonly columns: Readonly<
    Record<
      string,
      { readonly crs?: { readonly id?: { authority: string; code: number | string } } | null }
    >
  >;
}

async function parquet() {
  const { parquetMetadataAsync, parquetReadObjects } = await import('hyparquet');
  const asyncBufferFrom = (bytes: Uint8Array) => {
    const buffer = new Uint8Array(bytes).buffer;
    return {
      byteLength: buffer.byteLength,
      slice: (start: number, end?: number) => Promise.resolve(buffer.slice(start, end)),
    };
  };
  return { parquetMetadataAsync, parquetReadObjects, asyncBufferFrom };
}

/** Whole numbers of 64 bits and points in time as JSON can hold them. */
function plain(value: unknown): unknown {
  if (typeof value === 'bigint')
    return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  if (value instanceof Date) return value.toISOString();
  return value ?? null;
}
