/** Archives for tests: invented articles, linked in this process. */
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import {
  exampleArticle,
  exampleNames,
  type ExampleArticle,
} from '../../scripts/archive/example/write-article';
import { Database } from '../../src/cli/archive/database';
import type { CompactArticle } from '../../src/cli/archive/compact-line';
import { loadLinkable } from '../../src/cli/load-linkable';
import { atlas } from '../cli/command';

const names = exampleNames(loadLinkable().places, 1);
const example = { seed: 1, first: '2020-01-01', days: 900, names };

/** Invented articles from a number on. */
export function invented(count: number, from = 0): readonly ExampleArticle[] {
  return Array.from({ length: count }, (_, index) => exampleArticle(example, from + index));
}

export function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'atlas-archive-test-'));
}

/** A line for each object. */
export function jsonLines(objects: readonly object[]): string {
  return objects.map((one) => `${JSON.stringify(one)}\n`).join('');
}

export function writeShard(archive: string, name: string, articles: readonly object[]): void {
  mkdirSync(join(archive, 'shards'), { recursive: true });
  writeFileSync(join(archive, 'shards', name), gzipSync(jsonLines(articles)));
}

/** Links articles in this process, and writes the part. */
export async function writePart(archive: string, name: string, articles: readonly object[]) {
  const { stdout } = await atlas(['link', '--jsonl', '--compact'], jsonLines(articles));
  mkdirSync(join(archive, 'parts'), { recursive: true });
  writeFileSync(join(archive, 'parts', name), gzipSync(stdout));
}

/** Writes a part of articles that are linked already. */
export async function writeLinked(
  archive: string,
  name: string,
  articles: readonly { readonly mentions: readonly object[] }[],
) {
  await writePart(archive, name, []);
  const path = join(archive, 'parts', name);
  const [head = ''] = gunzipSync(readFileSync(path)).toString().split('\n');
  const mentions = articles.reduce((count, article) => count + article.mentions.length, 0);
  const end = { end: { articles: articles.length, errors: 0, mentions } };
  writeFileSync(path, gzipSync(`${head}\n${jsonLines([...articles, end])}`));
}

/** The lines of a part between its first and its last one. */
export function articlesOfPart(archive: string, name: string): readonly CompactArticle[] {
  const text = gunzipSync(readFileSync(join(archive, 'parts', name))).toString();
  return text
    .trimEnd()
    .split('\n')
    .slice(1, -1)
    .map((line) => JSON.parse(line) as CompactArticle);
}

/** The rows of files of an index, as another program reads them. */
export async function rowsOf<Row extends Record<string, unknown>>(
  archive: string,
  files: string,
  columns = '*',
): Promise<readonly Row[]> {
  const database = await Database.open(':memory:', { memory: 1, temporary: newFolder() });
  const rows = await database.rows<Row>(
    `SELECT ${columns} FROM read_parquet('${join(archive, 'index', files)}')`,
  );
  database.close();
  return rows;
}

/** Runs `atlas archive`, and gives the object on standard output with status and errors. */
export async function archiveCommand(...words: readonly string[]) {
  const { status, stdout, stderr } = await atlas(['archive', ...words]);
  return { status, stdout, stderr };
}
