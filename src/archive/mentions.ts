/**
 * The articles that name a place in a month. Files of mentions stand in the order of place and
 * month, as the cube does, so the counts of the cube tell in which rows the mentions are.
 */
import type { Cube } from './cube';
import type { IndexReader } from './index-reader';
import { mentionsFile, rowsAtOnce } from './manifest';
import { monthOfDay, undatedMonth } from './months';
import { ArchiveError, trouble } from './trouble';

/** An article that names the place, with its mentions. */
export interface NamingArticle {
  readonly article: number;
  /** Counted from 1970-01-01; null where it has none. */
  readonly day: number | null;
  /** The numbers of the rows in the file of mentions, which are those of their excerpts too. */
  readonly rows: readonly number[];
}

/** Rows of a file of mentions, from the first up to, and without, the last. */
export interface MentionRows {
  readonly bucket: number;
  readonly first: number;
  readonly end: number;
}

/** The rows that a place has in a month; null where it has none. */
export function rowsOfPlace(
  cube: Cube,
  bucketOf: ReadonlyMap<string, number>,
  place: string,
  month: number,
): MentionRows | null {
  const bucket = bucketOf.get(place);
  const months = cube.monthsOf(place);
  const at = months.findIndex((one) => one.month === month);
  if (bucket === undefined || at < 0) return null;
  let first = 0;
  for (const other of cube.places) {
    if (other === place) break;
    if (bucketOf.get(other) === bucket) first += mentionsIn(cube.monthsOf(other));
  }
  first += mentionsIn(months.slice(0, at));
  return { bucket, first, end: first + (months[at]?.mentions ?? 0) };
}

function mentionsIn(months: readonly { readonly mentions: number }[]): number {
  return months.reduce((sum, { mentions }) => sum + mentions, 0);
}

const columns = ['place', 'day', 'article'];

/**
 * In the order of their days. Rejects with `ArchiveError`, also where these rows are not those of
 * the place and the month.
 */
export async function articlesNaming(
  reader: IndexReader,
  { bucket, first, end }: MentionRows,
  place: string,
  month: number,
): Promise<readonly NamingArticle[]> {
  const path = mentionsFile(bucket);
  const found = new Map<number, { article: number; day: number | null; rows: number[] }>();
  let right = 0;
  for (const group of await reader.groups(path, rowsAtOnce.mentions)) {
    const { firstRow, rows } = group;
    if (firstRow + rows <= first || firstRow >= end) continue;
    const read = await reader.rows(path, rowsAtOnce.mentions, group, columns);
    for (let row = Math.max(first, firstRow); row < Math.min(end, firstRow + rows); row += 1) {
      const at = row - firstRow;
      const day = (read['day']?.[at] ?? null) as number | null;
      if (read['place']?.[at] !== place || monthOf(day) !== month) continue;
      right += 1;
      const article = read['article']?.[at] as number;
      const known = found.get(article) ?? { article, day, rows: [] };
      known.rows.push(row);
      found.set(article, known);
    }
  }
  if (right === end - first) return [...found.values()];
  throw new ArchiveError(trouble('differs', path, { found: right, told: end - first }));
}

function monthOf(day: number | null): number {
  return day === null ? undatedMonth : monthOfDay(day);
}
