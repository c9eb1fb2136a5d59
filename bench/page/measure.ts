/** One visit in a new browser without a cache, until the map has been still for half a second. */
import { chromium, type Page } from 'playwright';
import { findBrowser, quietFlags } from '../../scripts/browser/find';
import type { Served } from './serve';

export interface Visit {
  readonly firstPaint: number;
  readonly largestPaint: number;
  /** When the last thing was drawn. */
  readonly idle: number;
  /** Until then, the milliseconds beyond 50 of every task on the main thread. */
  readonly blocked: number;
  readonly kilobytes: number;
  readonly requests: number;
  /** From a click on the map to the words that it opens. */
  readonly click: number;
}

export interface Conditions {
  readonly processor: number;
  readonly network: boolean;
}

const fast4g = { latency: 165, downloadThroughput: 1_012_500, uploadThroughput: 168_750 };
const stillMs = 500;
const longestMs = 90_000;
const flags = [
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-gpu-rasterization',
];

/** Runs in the page before its own scripts. */
const watch = `(() => {
  const seen = (window.seen = { drawn: 0, blocked: [], first: 0, largest: 0, click: 0, answered: 0 });
  const { prototype } = WebGL2RenderingContext;
  for (const name of ['drawArrays', 'drawElements', 'clear']) {
    const draw = prototype[name];
    prototype[name] = function (...args) { seen.drawn = performance.now(); return draw.apply(this, args); };
  }
  const on = (type, take) => new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  on('longtask', ({ startTime, duration }) => seen.blocked.push([startTime, duration - 50]));
  on('paint', ({ name, startTime }) => { if (name === 'first-contentful-paint') seen.first = startTime; });
  on('largest-contentful-paint', ({ startTime }) => { seen.largest = startTime; });
  addEventListener('click', ({ timeStamp }) => {
    seen.click = timeStamp;
    const observer = new MutationObserver((changes) => {
      if (!changes.some(({ target }) => target.textContent.trim() && !target.closest?.('svg, canvas'))) return;
      seen.answered = performance.now();
      observer.disconnect();
    });
    observer.observe(document, { subtree: true, childList: true, characterData: true });
  }, { capture: true, once: true });
})();`;

interface Seen {
  readonly now: number;
  readonly drawn: number;
  readonly first: number;
  readonly largest: number;
  readonly blocked: readonly (readonly [number, number])[];
  readonly click: number;
  readonly answered: number;
}

export async function visit(
  site: Served,
  { processor, network }: Conditions,
  hasMap: boolean,
): Promise<Visit> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('No browser: run `npm test` once, it gets one.');
  const browser = await chromium.launch({ executablePath, args: [...quietFlags, ...flags] });
  try {
    const page = await browser.newPage({ viewport: { width: 1200, height: 800 } });
    await page.addInitScript(watch);
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Network.enable');
    if (network)
      await devtools.send('Network.emulateNetworkConditions', { offline: false, ...fast4g });
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: processor });
    site.take();
    await page.goto(site.address, { waitUntil: 'load', timeout: longestMs });
    const seen = await settled(page, hasMap);
    const { bytes, requests } = site.take();
    const idle = hasMap ? seen.drawn : seen.largest;
    return {
      ...{ firstPaint: seen.first, largestPaint: seen.largest, idle, requests },
      blocked: seen.blocked.reduce((sum, [at, ms]) => sum + (at <= idle ? Math.max(ms, 0) : 0), 0),
      kilobytes: bytes / 1000,
      click: hasMap ? await clicked(page) : NaN,
    };
  } finally {
    await browser.close();
  }
}

async function settled(page: Page, hasMap: boolean): Promise<Seen> {
  const begin = Date.now();
  for (;;) {
    await page.waitForTimeout(100);
    const seen = await look(page);
    const last = hasMap ? seen.drawn : seen.largest;
    const isReady = await page.evaluate(() => document.querySelector('[aria-busy=true]') === null);
    if ((isReady || !hasMap) && last > 0 && seen.now - last > stillMs) return seen;
    if (Date.now() - begin > longestMs) throw new Error('The page did not come to rest');
  }
}

async function clicked(page: Page): Promise<number> {
  await page.mouse.click(800, 420);
  await page.waitForFunction('window.seen.answered > 0', null, { timeout: longestMs });
  const { click, answered } = await look(page);
  return answered - click;
}

function look(page: Page): Promise<Seen> {
  return page.evaluate('({ now: performance.now(), ...window.seen })');
}
