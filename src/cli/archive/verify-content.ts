/** Reads every row of an index and compares: counts, order, numbers of articles, days and places. */
import { join } from 'node:path';
import { type Database, quotedPath, reasonOf } from './database';
import type { IndexedFile, Manifest } from '../../archive/manifest';

/** A question about a file, and the sentence where its answer is not 0. */
interface Verification {
  readonly of: RegExp;
  /**
   * `FILE` is the file, `MENTIONS` the number of mentions of the index, and `PAIRED` the file of the
   * mentions whose excerpts the file has.
   */
  readonly wrong: string;
  readonly sentence: (count: number) => string;
  /** Whether it can be answered only where every file of articles was read. */
  readonly needsArticles?: true;
}

const mentionKey = `ROW(place, coalesce(day, DATE '9999-12-31'), article, "start")`;

const checks: readonly Verification[] = [
  {
    of: /^mentions\//,
    wrong: `SELECT count(*) FROM (
      SELECT ${mentionKey} < lag(${mentionKey}) OVER () AS isBack FROM FILE) WHERE isBack`,
    sentence: (count) => `has ${count} rows that are not in the order of place and day`,
  },
  {
    of: /^mentions\//,
    wrong: 'SELECT count(*) FROM FILE ANTI JOIN articles USING (article)',
    sentence: (count) => `has ${count} mentions of articles that the index does not have`,
    needsArticles: true,
  },
  {
    of: /^mentions\//,
    wrong: `SELECT count(*) FROM FILE AS m JOIN articles USING (article)
      WHERE m.day IS DISTINCT FROM articles.day`,
    sentence: (count) => `has ${count} mentions with another day than their article`,
    needsArticles: true,
  },
  {
    of: /^articles\//,
    wrong: `SELECT count(*) FROM (
      SELECT article <> lag(article) OVER () + 1 AS isGap FROM FILE) WHERE isGap`,
    sentence: (count) => `has ${count} articles whose number does not follow the one before`,
  },
  {
    of: /^excerpts\//,
    wrong: `SELECT count(*) FROM FILE AS e POSITIONAL JOIN PAIRED AS m
      WHERE e.article IS DISTINCT FROM m.article OR e."start" IS DISTINCT FROM m."start"`,
    sentence: (count) => `has ${count} rows that are not those of the mentions`,
  },
  {
    of: /^(cube|places)\.parquet$/,
    wrong: 'SELECT abs((SELECT coalesce(sum(mentions), 0) FROM FILE) - MENTIONS)',
    sentence: (count) => `differs from the index by ${count} mentions`,
  },
];

/** `whole`: the files that are as they were written; `known`: the places of the atlas. */
export async function contentTroubles(
  database: Database,
  index: string,
  manifest: Manifest,
  whole: readonly IndexedFile[],
  known: ReadonlySet<string>,
): Promise<readonly string[]> {
  const troubles: string[] = [];
  const read: IndexedFile[] = [];
  for (const file of whole) {
    const trouble = await rowTrouble(database, sourceOf(index, file), file);
    if (trouble === null) read.push(file);
    else troubles.push(trouble);
  }
  const isArticles = ({ path }: IndexedFile) => path.startsWith('articles/');
  const articles = read.filter(isArticles);
  const hasMentions = ({ path }: IndexedFile) =>
    !path.startsWith('excerpts/') || read.some((one) => one.path === mentionsBeside({ path }).path);
  const hasArticles = articles.length === manifest.files.filter(isArticles).length;
  await tableOfArticles(database, index, articles);
  for (const file of read.filter(hasMentions))
    for (const { wrong, sentence } of checks.filter(
      ({ of, needsArticles }) => of.test(file.path) && (hasArticles || !needsArticles),
    )) {
      const sql = wrong
        .replaceAll('FILE', sourceOf(index, file))
        .replaceAll('PAIRED', sourceOf(index, mentionsBeside(file)))
        .replaceAll('MENTIONS', String(manifest.mentions));
      const { count } = await database.row<{ count: number }>(`SELECT (${sql})::BIGINT AS count`);
      if (count !== 0) troubles.push(`${file.path} ${sentence(count)}`);
    }
  const places = read.find(({ path }) => path === 'places.parquet');
  const strange = places ? await strangePlaces(database, sourceOf(index, places), known) : [];
  return [...troubles, ...strange];
}

/** The file of the mentions whose excerpts a file has. */
function mentionsBeside({ path }: Pick<IndexedFile, 'path'>): Pick<IndexedFile, 'path'> {
  return { path: path.replace('excerpts/', 'mentions/') };
}

function sourceOf(index: string, { path }: Pick<IndexedFile, 'path'>): string {
  return `read_parquet(${quotedPath(join(index, path))})`;
}

async function tableOfArticles(
  database: Database,
  index: string,
  files: readonly IndexedFile[],
): Promise<void> {
  await database.run('CREATE TABLE articles (article INTEGER, day DATE)');
  for (const file of files)
    await database.run(`INSERT INTO articles SELECT article, day FROM ${sourceOf(index, file)}`);
}

async function strangePlaces(
  database: Database,
  source: string,
  known: ReadonlySet<string>,
): Promise<readonly string[]> {
  const places = await database.rows<{ place: string }>(`SELECT place FROM ${source}`);
  const strange = places.map(({ place }) => place).filter((place) => !known.has(place));
  return strange.length === 0
    ? []
    : [
        `it has ${strange.length} places that this atlas does not have, such as ${strange.slice(0, 3).join(', ')}`,
      ];
}

/** Whether the rows can be read and are as many as described; the footer alone is not believed. */
async function rowTrouble(
  database: Database,
  source: string,
  { path, rows }: IndexedFile,
): Promise<string | null> {
  try {
    const [found] = await database.rows<{ read: number }>(
      `SELECT coalesce(sum(CASE WHEN hash(t) IS NULL THEN 0 ELSE 1 END), 0)::BIGINT AS read
        FROM ${source} AS t`,
    );
    const read = found?.read ?? 0;
    return read === rows ? null : `${path} has ${read} rows, and ${rows} were written`;
  } catch (error) {
    return `${path} cannot be read: ${reasonOf(error)}`;
  }
}
