/**
 * `npm run bench:own-layers`: points as an own layer in the built page, beside a bare MapLibre page
 * that is given the same GeoJSON, in turn: until the map is idle, the longest tasks of the main
 * thread, and what the workers hold. Needs `npm run build` first. `-- 1000 10000` uses other numbers
 * of points.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBuilt } from '../scripts/browser/page-session';
import { scattered } from '../tests/query/crowd';
import { serve } from './page/serve';
import { makeFloor } from './page/sites';
import { bareMap, ownLayer, type Measured } from './points-on-pages';

const given = process.argv.slice(2).map(Number);
const counts = given.length > 0 ? given : [1_000, 10_000, 100_000];
const rounds = 3;
const folder = mkdtempSync(join(tmpdir(), 'own-layers-'));

const { browser, base, close } = await openBuilt();
const bare = await serve(await makeFloor(folder));
try {
  console.log('| points | page | idle, ms | beside bare | workers, MB | longest tasks |');
  console.log('| --- | --- | --- | --- | --- | --- |');
  for (const count of counts) await compare(count);
} finally {
  bare.close();
  await close();
  rmSync(folder, { recursive: true });
}

async function compare(count: number): Promise<void> {
  const file = join(folder, `points-${count}.geojson`);
  writeFileSync(file, pointsFile(count));
  const all: Record<'clustered' | 'unclustered' | 'atlas', Measured[]> = {
    clustered: [],
    unclustered: [],
    atlas: [],
  };
  let tasks = '';
  for (let round = 0; round < rounds; round += 1) {
    all.clustered.push(await bareMap(browser, bare.address, file, true));
    all.unclustered.push(await bareMap(browser, bare.address, file, false));
    const own = await ownLayer(browser, base, file);
    all.atlas.push(own);
    tasks = own.tasks;
  }
  const clustered = middle(all.clustered);
  for (const [name, measured] of Object.entries(all)) {
    const { idle, workers } = middle(measured);
    const ratio = (idle / clustered.idle).toFixed(2);
    const mega = (workers / 1_000_000).toFixed(1);
    const long = name === 'atlas' ? tasks : '';
    console.log(`| ${count} | ${name} | ${Math.round(idle)} | ${ratio} | ${mega} | ${long} |`);
  }
}

/** The medians of what was measured. */
function middle(measured: readonly Measured[]): Measured {
  const of = (value: (one: Measured) => number) =>
    measured.map(value).sort((a, b) => a - b)[Math.floor(measured.length / 2)] ?? NaN;
  return { idle: of(({ idle }) => idle), workers: of(({ workers }) => workers) };
}

function pointsFile(count: number): string {
  const features = scattered(count).map(([lon = 0, lat = 0], at) => ({
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [lon, lat].map((one) => Number(one.toFixed(5))) },
    properties: { name: `Point ${at}`, people: at % 100 },
  }));
  return JSON.stringify({ type: 'FeatureCollection', features });
}
