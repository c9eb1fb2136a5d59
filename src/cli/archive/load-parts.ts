/** Parts -> the tables of the database, a part at a time: a broken one leaves nothing behind. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { checkPart } from './check-part';
import { type Database, sqlText, quotedPath, reasonOf } from './database';
import type { UnindexedPart } from '../../archive/manifest';
import type { LinkedBy } from '../../archive/linked-by';
import type { PartCounts } from './part';
import { archivePartNames, partNameOf, partsFolder, shardNames } from './shard-files';

export interface LoadedParts {
  readonly parts: number;
  readonly errors: number;
  readonly leftOut: readonly UnindexedPart[];
}

/** `source` says where a line stood: its part in the upper 32 bits, its number in the lower ones. */
const tables = `
  CREATE TABLE told (source BIGINT, key VARCHAR, day DATE, id VARCHAR, address VARCHAR,
    publisher VARCHAR, lang VARCHAR, title VARCHAR, invented BOOLEAN);
  CREATE TABLE named (source BIGINT, place VARCHAR, "start" INTEGER, "end" INTEGER, role VARCHAR,
    excerpt VARCHAR)`;

const columns = `{line: 'INTEGER', id: 'VARCHAR', published: 'DATE', address: 'VARCHAR',
  publisher: 'VARCHAR', lang: 'VARCHAR', title: 'VARCHAR', invented: 'BOOLEAN', error: 'VARCHAR',
  mentions: 'STRUCT(place VARCHAR, "start" INTEGER, "end" INTEGER, role VARCHAR, excerpt VARCHAR)[]'}`;

/** Fills the tables `told` and `named` with every part that is whole. `say` is told of the others. */
export async function loadParts(
  database: Database,
  archive: string,
  by: LinkedBy,
  say: (left: UnindexedPart) => void,
): Promise<LoadedParts> {
  await database.run(tables);
  const leftOut: UnindexedPart[] = [];
  let [parts, errors] = [0, 0];
  for (const [number, part] of expectedParts(archive).entries()) {
    const loaded = await loadPart(database, join(partsFolder(archive), part), part, number, by);
    if ('trouble' in loaded) {
      leftOut.push({ part, reason: loaded.trouble });
      say({ part, reason: loaded.trouble });
      continue;
    }
    parts += 1;
    errors += loaded.errors;
  }
  return { parts, errors, leftOut };
}

/** A part for each shard, and the parts whose shards were taken away. */
function expectedParts(archive: string): readonly string[] {
  const there = archivePartNames(archive);
  const shards = existsSync(join(archive, 'shards')) ? shardNames(archive).map(partNameOf) : [];
  return [...new Set([...there, ...shards])].sort();
}

async function loadPart(
  database: Database,
  path: string,
  part: string,
  number: number,
  by: LinkedBy,
): Promise<PartCounts | { readonly trouble: string }> {
  if (!existsSync(path)) return { trouble: 'is not there; link its shard' };
  const check = await checkPart(path, by);
  if ('trouble' in check) return check;
  await database.run('BEGIN');
  try {
    await fill(database, path, part, number);
    const found = await database.row<{ articles: number; mentions: number; errors: number }>(
      `SELECT count(line) AS articles, coalesce(sum(len(mentions)), 0)::BIGINT AS mentions,
        count(error) AS errors FROM part`,
    );
    const trouble = differing(found, check.end);
    await database.run(`DROP TABLE part; ${trouble === null ? 'COMMIT' : 'ROLLBACK'}`);
    return trouble === null ? check.end : { trouble };
  } catch (error) {
    await database.run('ROLLBACK');
    return { trouble: `cannot be read: ${reasonOf(error)}; link it again` };
  }
}

async function fill(database: Database, path: string, part: string, number: number) {
  const source = `(${number}::BIGINT << 32) + line`;
  await database.run(
    `CREATE TEMP TABLE part AS FROM read_json(${quotedPath(path)},
      format = 'newline_delimited', compression = 'gzip', columns = ${columns})`,
  );
  await database.run(
    `INSERT INTO told SELECT ${source}, coalesce(id, address, ${sqlText(`${part}:`)} || line),
      published, id, address, publisher, lang, title, coalesce(invented, false) FROM part WHERE line IS NOT NULL`,
  );
  await database.run(
    `INSERT INTO named SELECT source, m.place, m."start", m."end", m.role, m.excerpt
      FROM (SELECT ${source} AS source, unnest(mentions) AS m FROM part WHERE line IS NOT NULL)`,
  );
}

function differing(found: PartCounts, end: PartCounts): string | null {
  const kinds = ['articles', 'mentions', 'errors'] as const;
  const wrong = kinds.find((kind) => found[kind] !== end[kind]);
  return wrong === undefined
    ? null
    : `has ${found[wrong]} ${wrong}, and its last line counts ${end[wrong]}; link it again`;
}
