/** `atlas archive index`: the parts of an archive -> Parquet files that any static host can serve. */
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { BadInput } from '../bad-input';
import { loadCatalog } from '../geodata-files';
import { parseWords } from '../parse-words';
import { Database, reasonOf } from './database';
import { loadParts, type LoadedParts } from './load-parts';
import { type LinkedBy, linkedBy } from '../../archive/linked-by';
import {
  indexFormat,
  type IndexedFile,
  type Manifest,
  manifestFile,
  mostPublishers,
} from '../../archive/manifest';
import { readArchive } from './pending';
import { readCount } from './shards';
import { sortTables, writeFiles } from './write-parquet';

/** GB for DuckDB; the process as a whole takes about one more. */
const usualMemory = 3;

/** Parts that cannot be indexed are said on standard error, and the others are; then the exit is 1. */
export async function buildIndex(words: readonly string[]): Promise<number> {
  const { values, positionals } = parseWords(words, {
    memory: { type: 'string' },
    threads: { type: 'string' },
  });
  const archive = resolve(readArchive(positionals));
  const memory = readCount(values.memory, '--memory') ?? usualMemory;
  const threads = readCount(values.threads, '--threads') ?? Math.max(2, availableParallelism());
  if (threads === 1)
    throw new BadInput('--threads is 1; from 2 on, any number of them makes the same bytes.');
  if (!existsSync(archive)) throw new BadInput(`There is no folder ${archive}.`);
  const by = linkedBy(loadCatalog());
  // Beside the index that is there, which is read until the new one is whole.
  const [draft, work] = [join(archive, 'index.tmp'), join(archive, 'index.work')];
  for (const folder of [draft, work]) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder);
  }
  const database = await Database.open(join(work, 'archive.duckdb'), {
    memory,
    threads,
    temporary: work,
  });
  try {
    const manifest = await indexInto(database, archive, draft, by);
    replace(join(archive, 'index'), draft);
    const { files, leftOut, publishers, languages, ...told } = manifest;
    process.stdout.write(
      `${JSON.stringify({
        ...told,
        publishers: publishers.length,
        languages: languages.length,
        files: files.length,
        leftOut: leftOut.length,
      })}\n`,
    );
    return leftOut.length > 0 ? 1 : 0;
  } catch (error) {
    if (error instanceof BadInput) throw error;
    throw new BadInput(`The index of ${archive} cannot be written: ${reasonOf(error)}.`);
  } finally {
    database.close();
    for (const folder of [draft, work]) rmSync(folder, { recursive: true, force: true });
  }
}

async function indexInto(
  database: Database,
  archive: string,
  draft: string,
  by: LinkedBy,
): Promise<Manifest> {
  const loaded = await loadParts(database, archive, by, ({ part, reason }) =>
    process.stderr.write(`atlas: The part ${part} is left out: it ${reason}.\n`),
  );
  if (loaded.parts === 0)
    throw new BadInput(`${archive} has no part that can be indexed: link its shards first.`);
  const { told } = await database.row<{ told: number }>('SELECT count(*) AS told FROM told');
  await sortTables(database);
  const files = await writeFiles(database, draft, by);
  const manifest = await describe(database, told, loaded, by, files);
  writeFileSync(join(draft, manifestFile), `${JSON.stringify(manifest, null, 1)}\n`);
  return manifest;
}

async function describe(
  database: Database,
  told: number,
  { parts, errors, leftOut }: LoadedParts,
  { atlas, data }: LinkedBy,
  files: readonly IndexedFile[],
): Promise<Manifest> {
  const counted = await database.row<
    Pick<
      Manifest,
      'articles' | 'undated' | 'invented' | 'excerpts' | 'first' | 'last' | 'mentions' | 'places'
    >
  >(
    `SELECT count(*) AS articles, count(*) - count(day) AS undated,
      count_if(invented)::BIGINT AS invented,
      (SELECT count(excerpt) FROM mentions) AS excerpts,
      min(day)::VARCHAR AS first, max(day)::VARCHAR AS last,
      (SELECT count(*) FROM mentions) AS mentions,
      (SELECT count(DISTINCT place) FROM mentions) AS places FROM sorted`,
  );
  const repeated = told - counted.articles;
  const publishers = await mostFrequent(database, 'publisher', mostPublishers);
  const languages = await mostFrequent(database, 'lang', 100);
  const about = { format: indexFormat, atlas, data } as const;
  const lists = { publishers, languages, leftOut, files };
  return { ...about, ...counted, parts, errors, repeated, ...lists };
}

/** The values of a column of the articles, those of the most articles first. */
async function mostFrequent(database: Database, column: string, most: number) {
  const rows = await database.rows<{ value: string }>(
    `SELECT ${column} AS value FROM sorted WHERE ${column} IS NOT NULL AND len(${column}) <= 1000
      GROUP BY value ORDER BY count(*) DESC, value LIMIT ${most}`,
  );
  return rows.map(({ value }) => value);
}

/** Puts the new index in the place of the old one. */
function replace(index: string, draft: string): void {
  const old = `${index}.old`;
  rmSync(old, { recursive: true, force: true });
  if (existsSync(index)) renameSync(index, old);
  renameSync(draft, index);
  rmSync(old, { recursive: true, force: true });
}
