/**
 * `npm run bench:own-layers`: points as an own layer in the built page, beside a bare MapLibre page
 * that is given the same GeoJSON, in turn: until the map is idle, the longest tasks of the main
 * thread, and what the workers hold. Needs `npm run build` first. `-- 1000 10000` uses other numbers
 * of points.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Browser, Page } from 'playwright';
import { openBuilt } from '../scripts/browser/page-session';
import { scattered } from '../tests/query/crowd';
import { longestTasks, traceOf } from './main-thread';
import { openDevtools, type Devtools } from './page/devtools';
import { serve } from './page/serve';
import { makeFloor } from './page/sites';

const given = process.argv.slice(2).map(Number);
const counts = given.length > 0 ? given : [1_000, 10_000, 100_000];
const rounds = 3;
/** The camera jumps: an idle map has ended its flight. */
const size = { viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' } as const;
const patience = 300_000;
const folder = mkdtempSync(join(tmpdir(), 'own-layers-'));

declare global {
  interface Window {
    /** The map of the bare page. */
    bareMap: MapLibreMap;
  }
}

interface Measured {
  /** Milliseconds from the layer to an idle map. */
  readonly idle: number;
  /** Bytes that all workers hold. */
  readonly workers: number;
}

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
    all.clustered.push(await bareMap(browser, file, true));
    all.unclustered.push(await bareMap(browser, file, false));
    const own = await ownLayer(browser, file);
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

/** Gives the bare page the points as an object, which is what its own layers are. */
async function bareMap(from: Browser, file: string, cluster: boolean): Promise<Measured> {
  const page = await from.newPage(size);
  const devtools = await openDevtools(page, { processor: 1, network: false });
  await page.goto(bare.address);
  await page.waitForFunction(() => 'bareMap' in window && window.bareMap.loaded());
  const before = await workersOf(devtools);
  await page.evaluate(() => {
    const field = document.createElement('input');
    [field.type, field.id] = ['file', 'points'];
    document.body.append(field);
  });
  await page.locator('#points').setInputFiles(file);
  const idle = await page.evaluate(async (isClustered) => {
    const field = document.querySelector<HTMLInputElement>('#points');
    const data = JSON.parse((await field?.files?.[0]?.text()) ?? '') as never;
    const begin = performance.now();
    const map = window.bareMap;
    map.addSource('points', { type: 'geojson', data, cluster: isClustered });
    map.addLayer({
      ...{ id: 'points', type: 'circle', source: 'points' },
      paint: { 'circle-radius': 5, 'circle-color': '#2b6cb0' },
    });
    await new Promise((resolve) => map.once('idle', resolve));
    return performance.now() - begin;
  }, cluster);
  const workers = (await workersOf(devtools)) - before;
  await page.close();
  return { idle, workers };
}

async function ownLayer(from: Browser, file: string): Promise<Measured & { tasks: string }> {
  const page = await from.newPage(size);
  const devtools = await openDevtools(page, { processor: 1, network: false });
  await page.goto(`${base}?show=data`);
  await isIdle(page);
  const before = await workersOf(devtools);
  let idle = NaN;
  const events = await traceOf(from, page, async () => {
    await page.getByLabel('Choose a file').setInputFiles(file);
    const add = page.getByRole('button', { name: 'Add to the map' });
    await add.waitFor({ timeout: patience });
    const begin = performance.now();
    await add.click();
    await page.waitForFunction(
      () => (window.corridorAtlas?.renderedIds('own').length ?? 0) > 0,
      undefined,
      { timeout: patience, polling: 100 },
    );
    await isIdle(page);
    idle = performance.now() - begin;
  });
  const workers = (await workersOf(devtools)) - before;
  await page.close();
  return { idle, workers, tasks: longestTasks(events) };
}

async function isIdle(page: Page): Promise<void> {
  await page.waitForFunction(
    () => (window.corridorAtlas?.pixelOf([46.75, 39.76]) ?? null) !== null,
    undefined,
    { timeout: patience },
  );
}

async function workersOf(devtools: Devtools): Promise<number> {
  const heaps = await devtools.heaps();
  return heaps.slice(1).reduce((sum, bytes) => sum + bytes, 0);
}

function pointsFile(count: number): string {
  const features = scattered(count).map(([lon = 0, lat = 0], at) => ({
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [lon, lat].map((one) => Number(one.toFixed(5))) },
    properties: { name: `Point ${at}`, people: at % 100 },
  }));
  return JSON.stringify({ type: 'FeatureCollection', features });
}
