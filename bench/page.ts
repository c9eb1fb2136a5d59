/**
 * `npm run bench:page [-- ROUNDS]`: compares the built page with a bare MapLibre page of the same
 * data and labels of its places (the floor) and with its own HTML and CSS without scripts; in turn,
 * in new browsers, at full speed and at a quarter of the processor over Fast 4G. Prints medians, and
 * the median of each round's ratio. Needs `npm run build` first.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { median } from './medians';
import type { Conditions } from './page/devtools';
import { visit, type Visit } from './page/measure';
import { serve } from './page/serve';
import { makeFloor, makeScriptFree } from './page/sites';

const rounds = Number(process.argv[2] ?? 7);
const folder = mkdtempSync(join(tmpdir(), 'atlas-bench-'));
const sites = {
  floor: await serve(await makeFloor(folder)),
  'script-free': await serve(makeScriptFree(folder)),
  page: await serve(fileURLToPath(new URL('../dist', import.meta.url))),
};
type Site = keyof typeof sites;
const names = Object.keys(sites) as Site[];
const figures: readonly (readonly [keyof Visit, string, Site, number])[] = [
  ['firstPaint', 'first contentful paint, ms', 'script-free', 1],
  ['largestPaint', 'largest contentful paint, ms', 'script-free', 1],
  ['idle', 'map idle, ms', 'floor', 1.15],
  ['usable', 'map follows a drag, ms', 'floor', NaN],
  ['blocked', 'blocked until idle, ms', 'floor', 1.1],
  ['gzip', 'kB until then, gzip', 'floor', NaN],
  ['brotli', 'kB until then, Brotli', 'floor', 1],
  ['requests', 'requests until then', 'floor', NaN],
  ['heap', 'heap, MB', 'floor', 1.25],
  ['heading', 'click to heading, ms', 'floor', 1.5],
  ['card', 'click to whole card, ms', 'floor', 3],
  ['frame', 'frames of a drag, 95 %, ms', 'floor', NaN],
  ['secondIdle', 'second visit, map idle, ms', 'floor', NaN],
];

await compare('plain', { processor: 1, network: false });
await compare('a quarter of the processor, Fast 4G', { processor: 4, network: true });
for (const site of Object.values(sites)) site.close();
rmSync(folder, { recursive: true });

async function compare(title: string, conditions: Conditions): Promise<void> {
  const visits: Record<Site, Visit[]> = { floor: [], 'script-free': [], page: [] };
  for (let round = 0; round < rounds; round += 1)
    for (const offset of names.keys()) {
      const name = names[(round + offset) % names.length] ?? 'page';
      visits[name].push(await visit(sites[name], conditions, name !== 'script-free'));
    }
  console.log(`\n${title}, ${rounds} rounds\n`);
  console.log('| figure | floor | script-free | page | page / | ratio | target |');
  console.log('| --- | ---: | ---: | ---: | --- | ---: | ---: |');
  for (const [key, words, against, target] of figures) {
    const cells = names.map((name) => shown(median(visits[name].map((one) => one[key]))));
    const ratios = visits.page.map((one, round) => one[key] / (visits[against][round]?.[key] ?? 1));
    console.log(
      `| ${words} | ${cells.join(' | ')} | ${against} | ${median(ratios).toFixed(2)} | ${shown(target)} |`,
    );
  }
}

function shown(value: number): string {
  return Number.isNaN(value) ? '' : String(Math.round(value * 100) / 100);
}
