/** Visits of one page: cold in a new browser, again with what the browser kept, and with a drag at once. */
import { chromium, type BrowserContext, type Page } from 'playwright';
import { findBrowser, quietFlags } from '../../scripts/browser/find';
import { look, timeOfFirstPan, timeOfFrames, timesOfClick } from './acts';
import { openDevtools, type Conditions, type Devtools } from './devtools';
import type { Served } from './serve';
import { watch, type Seen } from './watch';

export interface Visit {
  readonly firstPaint: number;
  readonly largestPaint: number;
  /** When the last thing was drawn. */
  readonly idle: number;
  /** Until then, the milliseconds beyond 50 of every task on the main thread. */
  readonly blocked: number;
  readonly gzip: number;
  readonly brotli: number;
  readonly requests: number;
  /** Megabytes. */
  readonly heap: number;
  /** Until the map first follows the pointer, in a visit of its own. */
  readonly usable: number;
  /** From a click on the map to the first words that it opens, and to the last. */
  readonly heading: number;
  readonly card: number;
  /** Of 95 % of the frames while the map is dragged, the longest. */
  readonly frame: number;
  /** The same as `idle`, once more in the same browser. */
  readonly secondIdle: number;
}

/** The figures of a visit in which nobody does anything. */
export type ColdVisit = Pick<
  Visit,
  'firstPaint' | 'largestPaint' | 'idle' | 'blocked' | 'gzip' | 'brotli' | 'requests' | 'heap'
>;

const stillMs = 500;
const longestMs = 90_000;
const flags = [
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-gpu-rasterization',
  // kepler.gl asks other hosts for fonts; nothing is measured that comes from elsewhere.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

export async function visit(site: Served, conditions: Conditions, hasMap: boolean): Promise<Visit> {
  const usable = hasMap
    ? await inBrowser(async (context) => {
        const { page } = await open(context, site, conditions);
        return timeOfFirstPan(page);
      })
    : NaN;
  return inBrowser(async (context) => {
    const { page, devtools, cold } = await visitOnce(context, site, conditions, hasMap);
    const none = { heap: NaN, heading: NaN, card: NaN, frame: NaN, secondIdle: NaN };
    if (!hasMap) return { ...cold, ...none, usable };
    const heap = (await devtools.heap()) / 1e6;
    const click = await timesOfClick(page);
    const frame = await timeOfFrames(page);
    await page.close();
    const again = await open(context, site, conditions);
    const secondIdle = (await settled(again.page, hasMap)).drawn;
    return { ...cold, usable, heap, ...click, frame, secondIdle };
  });
}

/** One visit in a new browser, in which nobody does anything. */
export function coldVisit(site: Served, conditions: Conditions): Promise<ColdVisit> {
  return inBrowser(async (context) => {
    const { devtools, cold } = await visitOnce(context, site, conditions, true);
    return { ...cold, heap: (await devtools.heap()) / 1e6 };
  });
}

async function visitOnce(
  context: BrowserContext,
  site: Served,
  conditions: Conditions,
  hasMap: boolean,
) {
  site.take();
  const { page, devtools } = await open(context, site, conditions);
  const seen = await settled(page, hasMap);
  const idle = hasMap ? seen.drawn : seen.largest;
  // What comes later is kept for use without a network.
  const { gzip, brotli, requests } = site.take(seen.origin + idle);
  const cold = {
    ...{ firstPaint: seen.first, largestPaint: seen.largest, idle, requests },
    blocked: seen.blocked.reduce((sum, [at, ms]) => sum + (at <= idle ? Math.max(ms, 0) : 0), 0),
    ...{ gzip: gzip / 1000, brotli: brotli / 1000 },
  };
  return { page, devtools, cold };
}

async function inBrowser<Result>(
  act: (context: BrowserContext) => Promise<Result>,
): Promise<Result> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('No browser: run `npm test` once, it gets one.');
  const browser = await chromium.launch({ executablePath, args: [...quietFlags, ...flags] });
  try {
    return await act(await browser.newContext({ viewport: { width: 1200, height: 800 } }));
  } finally {
    await browser.close();
  }
}

async function open(
  context: BrowserContext,
  { address }: Served,
  conditions: Conditions,
): Promise<{ readonly page: Page; readonly devtools: Devtools }> {
  const page = await context.newPage();
  await page.addInitScript(watch);
  const devtools = await openDevtools(page, conditions);
  await page.goto(address, { waitUntil: 'commit', timeout: longestMs });
  return { page, devtools };
}

async function settled(page: Page, hasMap: boolean): Promise<Seen> {
  const begin = Date.now();
  await page.waitForLoadState('load');
  for (;;) {
    await page.waitForTimeout(100);
    const seen = await look(page);
    const last = hasMap ? seen.drawn : seen.largest;
    const isReady = await page.evaluate(() => document.querySelector('[aria-busy=true]') === null);
    if ((isReady || !hasMap) && last > 0 && seen.now - last > stillMs) return seen;
    if (Date.now() - begin > longestMs) throw new Error('The page did not come to rest');
  }
}
