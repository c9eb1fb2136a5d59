/** `archive.json`: what an index holds, and by which atlas it was made. */
import * as v from 'valibot';
import { trouble, type ArchiveTrouble } from './trouble';

/** Grows when an older reader would misread an index. */
export const indexFormat = 2;

export const manifestFile = 'archive.json';
/** The files of mentions: a place has the number of the first two digits of its MD5, modulo this. */
export const buckets = 64;
/**
 * Rows of a row group, which is read at once: some 100 kB of what a page reads of mentions, some
 * 100 kB of articles, some 250 kB of excerpts. DuckDB ends them at exactly as many rows if it has
 * two threads or more.
 */
export const rowsAtOnce = { mentions: 20_480, articles: 2_048, excerpts: 4_096 } as const;
/** Publishers by whom a page filters; an archive may have more. */
export const mostPublishers = 500;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const words = v.pipe(v.string(), v.maxLength(1000));

const manifest = v.object({
  format: v.literal(indexFormat),
  atlas: words,
  data: v.nullable(words),
  articles: count,
  /** Articles without a day of publication. */
  undated: count,
  /** Articles that tell of nothing that happened, made to try an archive. */
  invented: count,
  /** Mentions whose sentence may be shown, because the publisher allows it. */
  excerpts: count,
  mentions: count,
  places: count,
  /** The days of the first and of the last article, YYYY-MM-DD; null where none has a day. */
  first: v.nullable(words),
  last: v.nullable(words),
  parts: count,
  /** Lines of the parts that tell of an error. */
  errors: count,
  /** Articles whose id or address another one had before. */
  repeated: count,
  /** Those of the most articles, most first. */
  publishers: v.pipe(v.array(words), v.maxLength(mostPublishers)),
  languages: v.pipe(v.array(words), v.maxLength(100)),
  /** Parts that are not in the index, and why; the sentence follows the name. */
  leftOut: v.array(v.object({ part: words, reason: words })),
  files: v.array(
    v.object({
      /** Below the folder of the index, with `/`. */
      path: words,
      rows: count,
      bytes: count,
      /** In hexadecimal digits. */
      sha256: words,
    }),
  ),
});

type Frozen<T> = T extends object ? { readonly [Key in keyof T]: Frozen<T[Key]> } : T;
export type Manifest = Frozen<v.InferOutput<typeof manifest>>;
export type IndexedFile = Manifest['files'][number];
export type UnindexedPart = Manifest['leftOut'][number];

/** The text of `archive.json` -> what it tells, or why it cannot be read. */
export function parseManifest(text: string): Manifest | ArchiveTrouble {
  const value = parsed(text);
  const format: unknown = (value as { readonly format?: unknown } | null)?.format;
  if (typeof format === 'number' && format !== indexFormat)
    return trouble('version', manifestFile, { found: format, told: indexFormat });
  const read = v.safeParse(manifest, value);
  return read.success ? read.output : trouble('no-archive', manifestFile);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

export function mentionsFile(bucket: number): string {
  return `mentions/${twoDigits(bucket)}.parquet`;
}

export function excerptsFile(bucket: number): string {
  return `excerpts/${twoDigits(bucket)}.parquet`;
}

/** The articles of a year; null for those without a day. */
export function articlesFile(year: number | null): string {
  return `articles/${year ?? 'undated'}.parquet`;
}

function twoDigits(bucket: number): string {
  return String(bucket).padStart(2, '0');
}
