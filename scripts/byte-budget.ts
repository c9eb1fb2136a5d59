/**
 * `npm run budget`: compares what the English page and its views can load, gzipped, with a limit
 * for each kind of file. `translations` counts all six other languages, of which a reader loads one
 * instead of the English words. `start` is the part of the page, with its styles, that text and
 * picture need. Fails on growth; intended growth changes `bench/byte-budget.json` in the same
 * commit.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

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

const sums: Record<string, number> = {};
for (const file of readdirSync(`${root}dist`, { recursive: true, encoding: 'utf8' })) {
  // Each file also lies there compressed, for servers that send it so.
  if (onlyForTexts.test(file) || /\.(br|gz)$/.test(file)) continue;
  const kind = translation.test(file) ? 'translations' : kinds[extname(file)];
  if (kind === undefined) continue;
  const bytes = readFileSync(join(root, 'dist', file));
  // Fonts are compressed already, so servers send them as they are.
  sums[kind] = (sums[kind] ?? 0) + (kind === 'fonts' ? bytes : gzipSync(bytes)).length;
}

// The start view and its picture: the page up to the words for readers without scripts.
const page = readFileSync(`${root}dist/index.html`, 'utf8');
const end = page.indexOf('<div class="in-words');
if (end < 0) throw new Error('dist/index.html has no words of the page as a document');
const start = gzipSync(page.slice(0, end)).length;

let over = false;
for (const [kind, limit] of Object.entries(limits)) {
  const bytes = kind === 'start' ? start : (sums[kind] ?? 0);
  const excess = bytes > limit;
  over ||= excess;
  console.log(`${kind.padEnd(8)} ${bytes} of ${limit} bytes${excess ? '  OVER' : ''}`);
}
console.log(`total    ${Object.values(sums).reduce((sum, bytes) => sum + bytes, 0)} bytes`);
if (over) process.exitCode = 1;
