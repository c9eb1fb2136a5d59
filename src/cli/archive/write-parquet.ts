/** The tables of the database -> sorted Parquet files, of which a page reads only the rows it needs. */
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Database, sqlText } from './database';
import {
  articlesFile,
  buckets,
  excerptsFile,
  type IndexedFile,
  mentionsFile,
  rowsAtOnce,
} from '../../archive/manifest';
import { fingerprint } from './manifest';
import type { LinkedBy } from '../../archive/linked-by';

/**
 * Sorts. An article's number is its rank by day, so that articles of one month stand together. Of
 * articles with one id the first is kept.
 */
export async function sortTables(database: Database): Promise<void> {
  await database.run(
    `CREATE TABLE sorted AS SELECT source, day, publisher, lang, title, address, invented, id FROM told
      JOIN (SELECT min(source) AS source FROM told GROUP BY key) USING (source)
      ORDER BY day NULLS LAST, key`,
  );
  await database.run('DROP TABLE told');
  await database.run(
    `CREATE TABLE places AS SELECT place, ('0x' || md5(place)[1:2])::INTEGER % ${buckets} AS bucket
      FROM (SELECT DISTINCT place FROM named)`,
  );
  await database.run(
    `CREATE TABLE mentions AS
      SELECT bucket, place, day, sorted.rowid::INTEGER AS article, "start", "end", role, excerpt
      FROM named JOIN sorted USING (source) JOIN places USING (place) ORDER BY bucket`,
  );
  await database.run('DROP TABLE named');
}

/** Writes every file of the index below `folder`. */
export async function writeFiles(
  database: Database,
  folder: string,
  by: LinkedBy,
): Promise<readonly IndexedFile[]> {
  const files: IndexedFile[] = [];
  const write = async (path: string, query: string, atOnce: number = rowsAtOnce.mentions) => {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    const { Count: rows } = await database.row<{ Count: number }>(
      `COPY (${query}) TO ${sqlText(target)} (FORMAT parquet, COMPRESSION snappy,
        ROW_GROUP_SIZE ${atOnce}, KV_METADATA ${metadataOf(by)})`,
    );
    files.push({ path, rows, ...(await fingerprint(target)) });
  };
  for (const { bucket, quoted: isQuoted } of await database.rows<{
    bucket: number;
    quoted: boolean;
  }>('SELECT bucket, count(excerpt) > 0 AS quoted FROM mentions GROUP BY bucket ORDER BY bucket')) {
    const columns = 'place, day, article, "start", "end", role';
    await write(mentionsFile(bucket), inBucket(bucket, columns));
    const excerpts = inBucket(bucket, 'article, "start", excerpt');
    if (isQuoted) await write(excerptsFile(bucket), excerpts, rowsAtOnce.excerpts);
  }
  for (const { year } of await database.rows<{ year: number | null }>(
    'SELECT DISTINCT year(day) AS year FROM sorted ORDER BY year NULLS LAST',
  ))
    await write(articlesFile(year), articlesOf(year), rowsAtOnce.articles);
  await write('cube.parquet', cube);
  await write('places.parquet', placesQuery);
  return files;
}

/** Mentions and their excerpts stand in one order: a mention's excerpt is the row of its number. */
function inBucket(bucket: number, columns: string): string {
  return `SELECT ${columns} FROM mentions WHERE bucket = ${bucket}
    ORDER BY place, day NULLS LAST, article, "start", "end", role`;
}

function articlesOf(year: number | null): string {
  const among = year === null ? 'day IS NULL' : `day >= '${year}-01-01' AND day <= '${year}-12-31'`;
  return `SELECT rowid::INTEGER AS article, day, publisher, lang, title, address, invented, id FROM sorted
    WHERE ${among} ORDER BY rowid`;
}

/** By place and month: enough to size every place for any span of months. */
const cube = `SELECT place, date_trunc('month', day)::DATE AS month,
    count(*)::INTEGER AS mentions, count(DISTINCT article)::INTEGER AS articles
  FROM mentions GROUP BY ALL ORDER BY place, month NULLS LAST`;

const placesQuery = `SELECT place, bucket, count(*)::INTEGER AS mentions,
    count(DISTINCT article)::INTEGER AS articles, min(day) AS first, max(day) AS last
  FROM mentions GROUP BY ALL ORDER BY place`;

/** Each file says by itself to which atlas its places belong. */
function metadataOf({ atlas, data }: LinkedBy): string {
  return `{atlas: ${sqlText(atlas)}, data: ${sqlText(data ?? '')}}`;
}
