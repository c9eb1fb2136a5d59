/**
 * `npm run bench:own-layers`: points as an own layer in the built page, beside a bare MapLibre page
 * that is given the same GeoJSON, in turn: until the map is idle, what the workers hold, and of each
 * thing that a reader does the time and the longest tasks of the page. Needs `npm run build` first.
 * `-- 1000000` uses other numbers of points, `-- --alone` leaves the bare page out;
 * `bench/own-drawing.ts` measures the drawing alone.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBuilt } from '../scripts/browser/page-session';
import { median } from './medians';
import { ownLayer } from './own-layer-acts';
import { serve } from './page/serve';
import { makeFloor } from './page/sites';
import { writePoints } from './points-file';
import { bareMap, type Measured } from './points-on-pages';

const given = process.argv.slice(2);
const isAlone = given.includes('--alone');
const numbers = given.filter((one) => /^\d+$/.test(one)).map(Number);
const counts = numbers.length > 0 ? numbers : [1_000, 10_000, 100_000];
/** Of very many points one round takes minutes. */
const roundsOf = (count: number) => (count > 100_000 ? 1 : 3);
const folder = mkdtempSync(join(tmpdir(), 'own-layers-'));

const { browser, base, close } = await openBuilt();
const bare = await serve(await makeFloor(folder));
try {
  for (const count of counts) await compare(count);
} finally {
  bare.close();
  await close();
  rmSync(folder, { recursive: true });
}

async function compare(count: number): Promise<void> {
  const file = writePoints(folder, count);
  const all: Record<'clustered' | 'unclustered' | 'atlas', Measured[]> = {
    clustered: [],
    unclustered: [],
    atlas: [],
  };
  for (let round = 0; round < roundsOf(count); round += 1) {
    if (!isAlone)
      for (const [way, measured] of [
        ['clustered', all.clustered],
        ['unclustered', all.unclustered],
      ] as const)
        measured.push(await orCrash(way, bareMap(browser, bare.address, file, way)));
    all.atlas.push(await ownLayer(browser, base, file, count));
  }
  console.log('| points | page | idle, ms | beside clustered | workers, MB |');
  console.log('| --- | --- | --- | --- | --- |');
  const clustered = middle(all.clustered);
  for (const [name, measured] of Object.entries(all)) {
    const { idle, workers } = middle(measured);
    const ratio = (idle / clustered.idle).toFixed(2);
    const mega = (workers / 1_000_000).toFixed(1);
    console.log(`| ${count} | ${name} | ${Math.round(idle)} | ${ratio} | ${mega} |`);
  }
}

/** A page that crashes has no figures. */
async function orCrash(way: string, measuring: Promise<Measured>): Promise<Measured> {
  return measuring.catch((error: unknown) => {
    console.log(`The bare page, ${way}, failed: ${String(error).slice(0, 200)}`);
    return { idle: NaN, workers: NaN };
  });
}

/** The medians of what was measured. */
function middle(measured: readonly Measured[]): Measured {
  return {
    idle: median(measured.map(({ idle }) => idle)),
    workers: median(measured.map(({ workers }) => workers)),
  };
}
