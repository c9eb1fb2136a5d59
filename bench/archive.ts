/**
 * `npm run bench:archive -- DIR`: how long a page works from the moment when the files of an index
 * are there until its places have their sizes on the map, and how long another span of months
 * takes; for the archive in DIR, and for a cube in which each of 2,900 places is named in each of
 * 418 months.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pickedFiles } from '../src/archive/archive-files';
import { Cube } from '../src/archive/cube';
import { linkedBy } from '../src/archive/linked-by';
import type { MonthSpan } from '../src/archive/months';
import { openArchive } from '../src/archive/open-archive';
import { archiveFeatures } from '../src/map/archive/archive-features';
import { placeNamed } from '../src/reading/named-places';
import { catalog } from '../tests/fixtures';
import { median } from './medians';

const rounds = 7;
const [folder = ''] = process.argv.slice(2);
const goris = placeNamed(catalog, [], 'goris');
if (folder === '' || !goris) throw new Error('Say the folder of an archive that has an index.');

/** What the map is given for a span of months; each place lies where Goris does. */
function drawn(cube: Cube, span: MonthSpan | null) {
  const sizes = [...cube.sizes(span ?? { first: 0, last: 0 })];
  const places = sizes.map(([id, mentions]) => ({ place: { ...goris, id }, mentions }));
  return archiveFeatures(places as Parameters<typeof archiveFeatures>[0]);
}

async function measured(what: string, work: () => unknown): Promise<void> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const begin = performance.now();
    await work();
    times.push(performance.now() - begin);
  }
  console.log(`${what}  first ${times[0]?.toFixed(0)} ms, median ${median(times).toFixed(0)} ms`);
}

const inMemory = new Map<string, File>();
const files = pickedFiles((path) => {
  const at = join(folder, path);
  if (!inMemory.has(path) && existsSync(at)) inMemory.set(path, new File([readFileSync(at)], path));
  return Promise.resolve(inMemory.get(path) ?? null);
});
const open = () => openArchive(files, linkedBy(catalog), () => true);
const { cube, manifest } = await open();
console.log(
  `${manifest.articles} articles, ${manifest.mentions} mentions, ${manifest.places} places`,
);
await measured('from the files to the sizes', async () => {
  const opened = await open();
  drawn(opened.cube, opened.cube.span);
});
await measured('another span', () => drawn(cube, cube.span));

const [places, months] = [2_900, 418];
const rows = places * months;
const largest = {
  place: Array.from({ length: rows }, (_, row) => `place-${Math.floor(row / months)}`),
  month: Array.from({ length: rows }, (_, row) => Date.UTC(1992, row % months) / 86_400_000),
  mentions: Array.from({ length: rows }, (_, row) => 1 + (row % 90)),
  articles: Array.from({ length: rows }, (_, row) => 1 + (row % 60)),
};
console.log(`a cube of ${rows} rows`);
await measured('from its columns to the sizes', () => {
  const whole = new Cube([largest]);
  drawn(whole, whole.span);
});
const whole = new Cube([largest]);
await measured('another span', () => drawn(whole, whole.span));
