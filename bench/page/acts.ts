/** What a reader does on the map, and when the page answers. All times are milliseconds. */
import type { Page } from 'playwright';
import type { Seen } from './watch';

/** Right of the panel, on the map of each page that is compared; at the start a district is here. */
const place = { x: 800, y: 420 };
/** Outside the map: a button that is released here presses nothing. */
const outside = { x: 3, y: 3 };
const longestMs = 90_000;
const quietMs = 600;

export function look(page: Page): Promise<Seen> {
  return page.evaluate(
    '({ now: performance.now(), origin: performance.timeOrigin, ...window.seen })',
  );
}

/** From the navigation to the first frame that follows the pointer; drags again until there is one. */
export async function timeOfFirstPan(page: Page): Promise<number> {
  const begin = Date.now();
  while (Date.now() - begin < longestMs) {
    await page.mouse.move(place.x, place.y);
    await page.mouse.down();
    await page.mouse.move(place.x + 12, place.y);
    await page.mouse.move(place.x + 24, place.y);
    await page.waitForTimeout(30);
    await page.mouse.move(outside.x, outside.y);
    await page.mouse.up();
    const { panned } = await look(page);
    if (panned > 0) return panned;
  }
  throw new Error('The map did not follow the pointer');
}

/** From a click to the first words that it changes, and to the last ones. */
export async function timesOfClick(
  page: Page,
): Promise<{ readonly heading: number; readonly card: number }> {
  await page.mouse.move(place.x, place.y);
  await page.waitForTimeout(quietMs);
  await page.evaluate('window.watchClick()');
  await page.mouse.down();
  await page.mouse.up();
  const begin = Date.now();
  for (;;) {
    await page.waitForTimeout(100);
    const { now, click, answered, complete } = await look(page);
    if (answered > 0 && now - complete > quietMs)
      return { heading: answered - click, card: complete - click };
    if (Date.now() - begin > longestMs) throw new Error('No words followed the click');
  }
}

/** Drags the map out and back; the time between frames that 95 % of them keep. */
export async function timeOfFrames(page: Page): Promise<number> {
  const [steps, pixels] = [120, 220];
  await page.mouse.move(place.x, place.y);
  await page.evaluate('window.watchFrames()');
  await page.mouse.down();
  for (let step = 1; step <= steps; step += 1) {
    const share = Math.sin((Math.PI * step) / steps);
    await page.mouse.move(place.x + pixels * share, place.y - (pixels * share) / 2);
    await page.waitForTimeout(12);
  }
  await page.mouse.up();
  const frames = (await look(page)).frames.toSorted((a, b) => a - b);
  return frames[Math.floor(frames.length * 0.95)] ?? NaN;
}
