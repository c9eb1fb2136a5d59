/** The articles that name a place in a month, by the mentions of the index. */
import type { IndexReader } from './index-reader';
import { mentionsFile, rowsAtOnce } from './manifest';
import { firstDayOf, undatedMonth } from './months';
import type { RowGroupOf } from './parquet-file';

/** An article that names the place, with its mentions. */
export interface NamingArticle {
  readonly article: number;
  /** Counted from 1970-01-01; null where it has none. */
  readonly day: number | null;
  /** The numbers of the rows in the file of mentions, which are those of their excerpts too. */
  readonly rows: readonly number[];
}

const columns = ['place', 'day', 'article'];

/** In the order of their days. Rejects with `ArchiveError`. */
export async function articlesNaming(
  reader: IndexReader,
  bucket: number,
  place: string,
  month: number,
): Promise<readonly NamingArticle[]> {
  const path = mentionsFile(bucket);
  const found = new Map<number, { article: number; day: number | null; rows: number[] }>();
  for (const group of await reader.groups(path, rowsAtOnce.mentions)) {
    if (!mayHave(group, place, month)) continue;
    const read = await reader.rows(path, rowsAtOnce.mentions, group, columns);
    for (const [index, name] of (read['place'] ?? []).entries()) {
      const day = (read['day']?.[index] ?? null) as number | null;
      if (name !== place || !isIn(day, month)) continue;
      const article = read['article']?.[index] as number;
      const known = found.get(article) ?? { article, day, rows: [] };
      known.rows.push(group.firstRow + index);
      found.set(article, known);
    }
  }
  return [...found.values()];
}

function isIn(day: number | null, month: number): boolean {
  if (day === null || month === undatedMonth) return day === null && month === undatedMonth;
  return day >= firstDayOf(month) && day < firstDayOf(month + 1);
}

/** Whether a row group may have the place in the month; a footer that does not say may have it. */
function mayHave({ range }: RowGroupOf, place: string, month: number): boolean {
  const [places, days] = [range('place'), range('day')];
  if (places && (place < String(places.least) || place > String(places.greatest))) return false;
  if (!days) return true;
  if (month === undatedMonth) return days.hasNone;
  const [least, greatest] = [Number(days.least), Number(days.greatest)];
  return least < firstDayOf(month + 1) && greatest >= firstDayOf(month);
}
