/**
 * `npm run bench:link-earlier -- FOLDER`: the linker, with and without dates, beside the linker of an
 * earlier commit that is checked out in a folder, with the same places and the same text. Such a
 * folder is made with `git worktree add FOLDER COMMIT`, and a link to `node_modules` in it.
 */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { linkDated } from '../src/cli/link-dated';
import { loadLinkable } from '../src/cli/load-linkable';
import { Linker } from '../src/linking/linker';
import { goldText } from './gold-text';
import { median } from './medians';
import { processorTime } from './processor-time';

interface Earlier {
  readonly Linker: new (
    places: unknown,
    region: unknown,
  ) => { readonly link: (text: string) => readonly unknown[] };
}

const [folder, rounds = '15'] = process.argv.slice(2);
if (folder === undefined)
  throw new Error('Which folder? npm run bench:link-earlier -- FOLDER [ROUNDS]');
const file = pathToFileURL(resolve(folder, 'src/linking/linker.ts')).href;
const text = goldText(1.5e6);
const { places, linking } = loadLinkable();
const earlier = new ((await import(file)) as Earlier).Linker(places, linking);
const now = new Linker(places, linking);
const tasks = {
  'linker of the earlier commit': () => earlier.link(text).length,
  linker: () => now.link(text).length,
  'linker with dates and pairs': () =>
    linkDated(now, text, undefined, '2022-08-31').mentions.length,
};

const times = new Map(Object.keys(tasks).map((name) => [name, [] as number[]]));
// The first rounds only warm up and are not counted.
for (let round = -3; round < Number(rounds); round += 1)
  for (const [name, task] of Object.entries(tasks)) {
    const [ms] = processorTime(task);
    if (round >= 0) times.get(name)?.push(ms);
  }
const [before = []] = times.values();
for (const [name, taken] of times) {
  // Each round's own ratio, because a busy machine slows all of a round down.
  const ratios = taken.map((ms, round) => ms / (before[round] ?? NaN));
  console.log(`${name}: ${median(taken).toFixed(0)} ms, ${median(ratios).toFixed(2)} of the first`);
}
