/**
 * `npm run bench:own-drawing`: points on the same bare map in three ways, in turn: MapLibre's own
 * with clusters and without, and as own layers are drawn. From the points as objects until the map
 * is idle: milliseconds, processor time of all processes of the browser, and what the workers hold
 * afterwards. `-- 1000 10000` uses other numbers of points, and `--rounds=5` other rounds.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { build } from 'vite';
import { quietFlags } from '../scripts/browser/find';
import { findOrGetBrowser } from '../scripts/browser/install';
import type { Way } from './drawing-page/main';
import { median } from './medians';
import { openDevtools } from './page/devtools';
import { serve } from './page/serve';
import { writePoints } from './points-file';

interface Drawn {
  readonly ms: number;
  /** Milliseconds. */
  readonly processor: number;
  /** Bytes. */
  readonly workers: number;
}

const given = process.argv.slice(2);
const numbers = given.filter((one) => /^\d+$/.test(one)).map(Number);
const counts = numbers.length > 0 ? numbers : [1_000, 10_000, 100_000];
const rounds = Number(given.find((one) => one.startsWith('--rounds='))?.split('=')[1] ?? 3);
const ways: readonly Way[] = ['clustered', 'unclustered', 'own'];
const folder = mkdtempSync(join(tmpdir(), 'own-drawing-'));
const executablePath = findOrGetBrowser() ?? '';
if (executablePath === '') throw new Error('There is no browser to open the page with.');

await build({
  root: fileURLToPath(new URL('./drawing-page/', import.meta.url)),
  base: './',
  configFile: false,
  logLevel: 'error',
  worker: { format: 'es' },
  build: { outDir: join(folder, 'page'), target: 'es2022', chunkSizeWarningLimit: 1200 },
});
const served = await serve(join(folder, 'page'));
try {
  console.log('| points | way | idle, ms | processor, ms | workers, MB |');
  console.log('| --- | --- | --- | --- | --- |');
  for (const count of counts) await compare(count);
} finally {
  served.close();
  rmSync(folder, { recursive: true });
}

async function compare(count: number): Promise<void> {
  const file = writePoints(folder, count);
  const all = new Map<Way, Drawn[]>(ways.map((way) => [way, []]));
  for (let round = 0; round < rounds; round += 1)
    for (const way of ways) all.get(way)?.push(await drawn(file, way));
  for (const way of ways) {
    const of = (value: (one: Drawn) => number) => median((all.get(way) ?? []).map(value));
    const mega = of(({ workers }) => workers) / 1_000_000;
    const times = [of(({ ms }) => ms), of(({ processor }) => processor)].map(Math.round);
    console.log(`| ${count} | ${way} | ${times.join(' | ')} | ${mega.toFixed(1)} |`);
  }
  for (const way of ['clustered', 'unclustered'] as const) {
    const ratio = (value: (one: Drawn) => number) =>
      median(
        (all.get('own') ?? []).map(
          (one, round) => value(one) / value(all.get(way)?.[round] ?? one),
        ),
      ).toFixed(3);
    const [time, processor] = [ratio(({ ms }) => ms), ratio((one) => one.processor)];
    const memory = ratio(({ workers }) => workers);
    console.log(`own / ${way}: time ${time}, processor ${processor}, workers ${memory}`);
  }
}

/** In a new browser: nothing of the run before is in its memory. */
async function drawn(file: string, way: Way): Promise<Drawn> {
  const browser = await chromium.launch({ executablePath, args: [...quietFlags] });
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  page.setDefaultTimeout(600_000);
  const devtools = await openDevtools(page, { processor: 1, network: false });
  const whole = await browser.newBrowserCDPSession();
  const processor = async () => {
    const { processInfo } = await whole.send('SystemInfo.getProcessInfo');
    return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime * 1000, 0);
  };
  const workers = async () =>
    (await devtools.heaps()).slice(1).reduce((sum, bytes) => sum + bytes, 0);
  await page.goto(served.address);
  await page.waitForFunction(() => window.mapIsThere);
  await page.getByLabel('Points').setInputFiles(file);
  const bytes = await workers();
  await page.evaluate(() => window.read());
  const begin = await processor();
  const ms = await page.evaluate((by) => window.draw(by), way);
  const end = await processor();
  const held = (await workers()) - bytes;
  await browser.close();
  return { ms, processor: end - begin, workers: held };
}
