/**
 * `npm run budget`: compares what the English page and its views can load, gzipped, with a limit
 * for each kind of file. `translations` counts all six other languages, of which a reader loads one
 * instead of the English words. `start` is the part of the page, with its styles, that text and
 * picture need; `live` is all that the English page loads until its live map is drawn, in as many
 * `requests`, of which `modules` are scripts. Fails on growth; intended growth changes
 * `bench/byte-budget.json` in the same commit.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { startLoad } from './start-load';

const root = fileURLToPath(new URL('../', import.meta.url));
const limits = JSON.parse(readFileSync(`${root}bench/byte-budget.json`, 'utf8')) as Record<
  string,
  number
>;
const kinds: Readonly<Record<string, string>> = {
  '.html': 'html',
  '.js': 'scripts',
  '.css': 'styles',
  '.json': 'data',
  '.woff2': 'fonts',
};

/** Pages, words and data of languages other than English. */
const translation = /^(\w\w\/|assets\/(es|fr|ru|hy|az|tr)-\w+-|data\/words-)/;
/** Loaded only where a text is linked or checked. */
const onlyForTexts = /^data\/(world|rules)-/;

/** The same files once more, for hosts that send them as they are. */
const copies = /\.(gz|br)$/;

const sums: Record<string, number> = {};
for (const file of readdirSync(`${root}dist`, { recursive: true, encoding: 'utf8' })) {
  if (onlyForTexts.test(file) || copies.test(file)) continue;
  const kind = translation.test(file) ? 'translations' : kinds[extname(file)];
  if (kind === undefined) continue;
  const bytes = readFileSync(join(root, 'dist', file));
  sums[kind] = (sums[kind] ?? 0) + sizeOf(file, bytes);
}

// The start view and its picture: the page up to the words for readers without scripts.
const page = readFileSync(`${root}dist/index.html`, 'utf8');
const end = page.indexOf('<div class="in-words');
if (end < 0) throw new Error('dist/index.html has no words of the page as a document');
const start = gzipSync(page.slice(0, end)).length;

const loaded = startLoad(`${root}dist`);
const live = loaded
  .map((path) => sizeOf(path, readFileSync(join(root, 'dist', path))))
  .reduce((sum, bytes) => sum + bytes, 0);
const modules = loaded.filter((path) => path.endsWith('.js')).length;
const measured: Record<string, number> = {
  ...{ ...sums, start, live, modules },
  requests: loaded.length,
};

let over = false;
for (const [kind, limit] of Object.entries(limits)) {
  const amount = measured[kind] ?? 0;
  const excess = amount > limit;
  over ||= excess;
  const unit = ['requests', 'modules'].includes(kind) ? '' : ' bytes';
  console.log(`${kind.padEnd(8)} ${amount} of ${limit}${unit}${excess ? '  OVER' : ''}`);
}
console.log(`total    ${Object.values(sums).reduce((sum, bytes) => sum + bytes, 0)} bytes`);
if (over) process.exitCode = 1;

/** Gzipped; fonts are compressed already, so servers send them as they are. */
function sizeOf(path: string, bytes: Buffer): number {
  return path.endsWith('.woff2') ? bytes.length : gzipSync(bytes).length;
}
