/**
 * `npm run bench:peers [-- ROUNDS]`: cold visits in turn of the built page, of a bare MapLibre page and
 * of kepler.gl's own build from npm with the same GeoJSON and no map from elsewhere. Needs
 * `npm run build` first, and npm's registry. Prints medians.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { median } from './medians';
import { makeKepler } from './page/kepler';
import { coldVisit, type ColdVisit } from './page/measure';
import { serve } from './page/serve';
import { makeFloor } from './page/sites';

const rounds = Number(process.argv[2] ?? 7);
const folder = mkdtempSync(join(tmpdir(), 'atlas-peers-'));
const sites = {
  'bare map': await serve(await makeFloor(folder)),
  'kepler.gl': await serve(makeKepler(folder)),
  atlas: await serve(fileURLToPath(new URL('../dist', import.meta.url))),
};
// Compressed before anything is timed: its 15 MB take most of a minute.
await fetch(`${sites['kepler.gl'].address}keplergl.min.js`);
type Site = keyof typeof sites;
const names = Object.keys(sites) as Site[];
const figures: readonly (readonly [keyof ColdVisit, string])[] = [
  ['firstPaint', 'first contentful paint, ms'],
  ['idle', 'map idle, ms'],
  ['blocked', 'blocked until idle, ms'],
  ['gzip', 'kB until then, gzip'],
  ['brotli', 'kB until then, Brotli'],
  ['requests', 'requests until then'],
  ['heap', 'heap, MB'],
];

const visits: Record<Site, ColdVisit[]> = { 'bare map': [], 'kepler.gl': [], atlas: [] };
for (let round = 0; round < rounds; round += 1)
  for (const offset of names.keys()) {
    const name = names[(round + offset) % names.length] ?? 'atlas';
    visits[name].push(await coldVisit(sites[name], { processor: 1, network: false }));
  }
console.log(`${rounds} rounds\n\n| figure | ${names.join(' | ')} |\n| --- | ---: | ---: | ---: |`);
for (const [key, words] of figures) {
  const cells = names.map(
    (name) => Math.round(median(visits[name].map((one) => one[key])) * 10) / 10,
  );
  console.log(`| ${words} | ${cells.join(' | ')} |`);
}
for (const site of Object.values(sites)) site.close();
rmSync(folder, { recursive: true });
