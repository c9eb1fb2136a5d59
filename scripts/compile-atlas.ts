/**
 * Compiles the command `atlas` into `.cache/`, for `scripts/atlas.js`. Beside it stands the list of
 * its sources with their sizes and times, by which a later call sees that one has changed.
 */
import { mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bundle } from './compile/bundle';

const root = fileURLToPath(new URL('..', import.meta.url));
const cache = `${root}.cache/`;
/** A name of its own, since another call may be running what was compiled before. */
const name = `atlas-${Date.now()}-${process.pid}`;

mkdirSync(cache, { recursive: true });
const earlier = readdirSync(cache).filter((one) => /^atlas-\d+-\d+$/.test(one));
const sources = await bundle({
  root,
  folder: `${cache}${name}`,
  input: { atlas: 'src/cli/atlas.ts' },
  chunks: '[name]-[hash].js',
});
// Libraries change with the lock file only.
const own = sources.filter((path) => !path.includes('node_modules') && path.startsWith(root));
const watched = [...own, `${root}package-lock.json`, `${root}scripts/compile/bundle.ts`];
const state = watched.map((path) => {
  const { size, mtimeMs } = statSync(path);
  return [path, size, mtimeMs] as const;
});
// Where the command keeps what it has worked out of the data.
mkdirSync(`${cache}${name}/kept`);
const list = `${cache}${name}.json`;
writeFileSync(list, JSON.stringify({ name, state }));
// In one step, so that no call reads half a list.
renameSync(list, `${cache}atlas.json`);
// The newest of the earlier ones stays, for calls that have begun with it.
for (const old of earlier.sort().slice(0, -1))
  rmSync(`${cache}${old}`, { recursive: true, force: true });
