import type { Page, Route } from 'playwright';
import { describe, expect, it } from 'vitest';
import { open, useBrowser } from './atlas-page';
import { swipe } from './sketching';

useBrowser();

/** A visit in which the background of the map has not come yet; `go` lets it come. */
async function openWaiting(path: string, context = {}) {
  const held: Route[] = [];
  let isFree = false;
  const hold = async (route: Route) => {
    if (isFree) await route.continue();
    else held.push(route);
  };
  const page = await open({ path, context, routes: { '**/data/background-*': hold } });
  await page.waitForFunction(() => window.corridorAtlas !== undefined);
  const go = async () => {
    isFree = true;
    await Promise.all(held.map((route) => route.continue()));
    await page.locator('[aria-busy=false]').waitFor();
  };
  return { page, go };
}

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const town = (page: Page) =>
  page.locator('.picture a[href^="?place=shusha-shushi"]:not([aria-hidden])').first();
const cameraOf = (page: Page) => new URL(page.url()).hash.split(/[=/]/).slice(1).map(Number);

async function middleOf(page: Page) {
  const box = await town(page).boundingBox();
  if (!box) throw new Error('The picture does not show the town');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Acts until the picture has moved, because the map takes gestures only once it has its style. */
async function untilMoved(page: Page, act: () => Promise<void>) {
  const before = await middleOf(page);
  await expect
    .poll(
      async () => {
        await act();
        const { x, y } = await middleOf(page);
        return Math.hypot(x - before.x, y - before.y) > 4;
      },
      { timeout: 25_000 },
    )
    .toBe(true);
  return { before, after: await middleOf(page) };
}

describe('a map that is not drawn yet', () => {
  it.each([
    ['of the start', ''],
    ['of an address', '?place=shusha-shushi#map=8.5/39.7/46.6'],
  ])('follows the mouse, and its picture goes along: picture %s', async (_, path) => {
    const { page, go } = await openWaiting(path);
    // On a link, which the browser would drag.
    const from = await middleOf(page);
    let [dx, dy] = [0, 0];
    const { before, after } = await untilMoved(page, async () => {
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(from.x + 30, from.y + 20, { steps: 3 });
      [dx, dy] = [60, 40];
      await page.mouse.move(from.x + dx, from.y + dy, { steps: 3 });
    });
    expect(after.x - before.x).toBeCloseTo(dx, -1);
    expect(after.y - before.y).toBeCloseTo(dy, -1);
    await expect(page.locator('[aria-busy=true]').count()).resolves.toBe(1);
    await page.mouse.up();
    await go();
    // It is there on the map too, and no place was chosen by the way.
    expect(await page.locator('.picture').count()).toBe(0);
    expect(new URL(page.url()).search).toBe(path.replace(/#.*/, ''));
    await expect.poll(() => cameraOf(page)).toHaveLength(3);
  });

  it('follows the wheel, and its picture grows with it', async () => {
    const { page, go } = await openWaiting('#map=8/39.7/46.6');
    const width = async () => (await town(page).boundingBox())?.width ?? 0;
    const before = await width();
    await page.mouse.move(700, 400);
    await expect
      .poll(
        async () => {
          await page.mouse.wheel(0, -240);
          return (await width()) > before * 1.1;
        },
        { timeout: 25_000 },
      )
      .toBe(true);
    await go();
    await expect.poll(() => cameraOf(page)[0]).toBeGreaterThan(8);
  });

  it('waits for the map with a click after it was moved', async () => {
    const { page, go } = await openWaiting('');
    const from = await middleOf(page);
    await untilMoved(page, async () => {
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(from.x + 60, from.y + 40, { steps: 6 });
    });
    await page.mouse.up();
    const { x, y } = await middleOf(page);
    await page.mouse.click(x, y);
    await go();
    await page.getByRole('heading', { name: 'Shusha / Shushi', exact: true }).waitFor();
  });

  it('follows two fingers', async () => {
    const { page, go } = await openWaiting('#map=8/39.7/46.6', phone);
    const width = async () => (await town(page).boundingBox())?.width ?? 0;
    const before = await width();
    await untilMoved(page, () =>
      swipe(page, [
        [
          { x: 180, y: 260 },
          { x: 100, y: 260 },
        ],
        [
          { x: 210, y: 260 },
          { x: 290, y: 260 },
        ],
      ]),
    );
    expect(await width()).toBeGreaterThan(before * 1.5);
    await go();
    await expect.poll(() => cameraOf(page)[0]).toBeGreaterThan(8.5);
  });

  it('follows a finger, and the page does not scroll', async () => {
    const { page, go } = await openWaiting('#map=8/39.7/46.6', phone);
    const from = { x: 190, y: 300 };
    const { before, after } = await untilMoved(page, () =>
      swipe(page, [[from, { x: from.x + 60, y: from.y - 40 }]]),
    );
    expect(after.x).toBeGreaterThan(before.x + 30);
    expect(after.y).toBeLessThan(before.y - 20);
    await go();
    await expect.poll(() => cameraOf(page)[2]).toBeLessThan(46.6);
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });

  it.each([
    ['click', {}],
    ['tap', phone],
  ] as const)('leaves a %s on the picture to the place under it', async (act, context) => {
    const { page, go } = await openWaiting('', context);
    await town(page)[act]();
    await page.getByRole('heading', { name: 'Shusha / Shushi', exact: true }).waitFor();
    expect(new URL(page.url()).searchParams.get('place')).toBe('shusha-shushi');
    await go();
  });
});
