/**
 * `npm run bench:drag`: drags the handle of the date track over its whole length, there and back,
 * on the built page with the shipped data, and reports how long the scripts of each frame took:
 * median / 95 % / longest. The page's own time includes its calls of MapLibre and Svelte;
 * MapLibre's is that of the frames that it draws. Needs `npm run build` first.
 */
import { openBuilt } from '../scripts/browser/page-session';
import type { TraceEvent } from './main-thread';

/** The outermost script events on the main thread: the work of a frame, and what it waits for. */
const scripts = new Set([
  'FunctionCall',
  'FireAnimationFrame',
  'EventDispatch',
  'TimerFire',
  'RunMicrotasks',
]);
const steps = 100;

const { browser, base, close } = await openBuilt();
const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });

for (const query of ['', '?place=district-lachin', '?show=day#map=8/39.7/46.7']) {
  await page.goto(`${base}${query}`);
  await page.waitForSelector('[aria-busy=false]');
  const box = await page.getByRole('slider', { name: 'Date' }).boundingBox();
  if (!box) throw new Error('The slider is not on the screen');
  const y = box.y + box.height / 2;
  const events = await traced(async () => {
    await page.mouse.move(box.x + 2, y);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width - 2, y, { steps });
    await page.mouse.move(box.x + 2, y, { steps });
    await page.mouse.up();
  });
  report(query || 'the start', events);
}
await close();

async function traced(act: () => Promise<void>): Promise<readonly TraceEvent[]> {
  await browser.startTracing(page, { categories: ['devtools.timeline', 'toplevel'] });
  await act();
  const trace = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: TraceEvent[];
  };
  return trace.traceEvents;
}

function report(name: string, events: readonly TraceEvent[]): void {
  const main = events.find(
    (event) => event.name === 'thread_name' && event.args.name === 'CrRendererMain',
  );
  const own = events
    .filter(({ pid, tid, ph }) => pid === main?.pid && tid === main.tid && ph === 'X')
    .filter((event) => scripts.has(event.name))
    .toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const pieces: { end: number; ms: number; url: string }[] = [];
  for (const { ts, dur = 0, tdur = dur, args } of own) {
    const last = pieces.at(-1);
    if (last && ts < last.end) last.url ||= args.data?.url ?? '';
    else pieces.push({ end: ts + dur, ms: tdur / 1000, url: args.data?.url ?? '' });
  }
  const drawing = pieces.filter(({ url }) => url.includes('create-map'));
  const ours = pieces.filter((piece) => !drawing.includes(piece));
  console.log(`${name}: the page's own scripts ${figures(ours)}; MapLibre's ${figures(drawing)}`);
}

/** Median, 95 % and longest of the events that are long enough to notice, in ms. */
function figures(pieces: readonly { readonly ms: number }[]): string {
  const sorted = pieces
    .map(({ ms }) => ms)
    .filter((ms) => ms > 0.5)
    .toSorted((x, y) => x - y);
  const at = (share: number) => (sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(1);
  const over = sorted.filter((ms) => ms > 50).length;
  return `${at(0.5)} / ${at(0.95)} / ${at(1)} ms (${sorted.length} pieces, ${over} above 50 ms)`;
}
