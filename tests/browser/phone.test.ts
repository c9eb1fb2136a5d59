import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { isWide, openDrawn, openLists, pixelOf, useBrowser } from './atlas-page';
import { findings } from './axe';
import { swipe, tap } from './sketching';

useBrowser();

const phone = (width: number, height: number) => ({
  viewport: { width, height },
  hasTouch: true,
  isMobile: true,
});
const handleOf = (page: Page) => page.getByRole('slider', { name: 'Height of the panel' });
const mapOf = (page: Page) => page.getByRole('region', { name: 'Map' });
const heightOf = (page: Page) => handleOf(page).getAttribute('aria-valuetext');

/** Drags the handle with a finger to a share of the screen's height. */
async function dragTo(page: Page, share: number): Promise<void> {
  const box = await handleOf(page).boundingBox();
  const { height = 0 } = page.viewportSize() ?? {};
  if (!box) throw new Error('There is no handle');
  const x = box.x + box.width / 2;
  await swipe(page, [
    [
      { x, y: box.y + 10 },
      { x, y: height * share },
    ],
  ]);
}

describe('the panel on a phone', () => {
  it.each([
    [360, 740],
    [390, 844],
  ])('has its heights under a finger, at %i by %i', async (width, height) => {
    const page = await openLists({ context: phone(width, height) });
    await handleOf(page).waitFor();
    expect(await heightOf(page)).toBe('a few lines');
    await handleOf(page).tap();
    await expect.poll(() => heightOf(page)).toBe('half');
    const half = await mapOf(page).boundingBox();
    await dragTo(page, 0.15);
    await expect.poll(() => heightOf(page)).toBe('full');
    await mapOf(page).waitFor({ state: 'hidden' });
    await dragTo(page, 0.95);
    await expect.poll(() => heightOf(page)).toBe('low');
    await page.getByText('Choose a place here or on the map.').waitFor({ state: 'hidden' });
    const low = await mapOf(page).boundingBox();
    expect(low?.height).toBeGreaterThan((half?.height ?? 0) + 0.2 * height);
    await handleOf(page).tap();
    await expect.poll(() => heightOf(page)).toBe('a few lines');
    expect(await isWide(page)).toBe(false);
  });

  it('has them by keyboard too, and nothing that axe-core finds at any of them', async () => {
    const page = await openLists({ context: phone(390, 844) });
    const handle = handleOf(page);
    await handle.focus();
    for (const [key, height] of [
      ['ArrowUp', 'half'],
      ['End', 'full'],
      ['Home', 'low'],
      ['ArrowUp', 'a few lines'],
    ] as const) {
      await page.keyboard.press(key);
      await expect.poll(() => heightOf(page)).toBe(height);
      expect(await findings(page), height).toEqual([]);
    }
  });

  it('comes up for what is opened, and makes room for the map when a place is chosen', async () => {
    const page = await openDrawn({ context: phone(390, 844), path: '#map=9.5/39.7/46.6' });
    await handleOf(page).focus();
    await page.keyboard.press('Home');
    await page.getByRole('link', { name: 'Layers', exact: true }).first().tap();
    await page.getByRole('heading', { level: 2, name: 'Layers' }).waitFor();
    expect(await heightOf(page)).toBe('half');
    await handleOf(page).tap();
    await expect.poll(() => heightOf(page)).toBe('full');
    await page.getByRole('link', { name: 'Berdzor / Lachin' }).first().tap();
    await page.getByRole('heading', { level: 2, name: 'Berdzor / Lachin' }).waitFor();
    expect(await heightOf(page)).toBe('half');
    await dragTo(page, 0.95);
    await expect.poll(() => heightOf(page)).toBe('low');
    // The map takes the room that the panel leaves it before a tap finds the town.
    const card = page.getByRole('heading', { level: 2, name: 'Shusha / Shushi' });
    await expect
      .poll(
        async () => {
          await tap(page, [46.7499, 39.7601]);
          return await card.isVisible();
        },
        { interval: 1000 },
      )
      .toBe(true);
    expect(await heightOf(page)).toBe('half');
  });

  it('opens nothing that lies behind the handle when a finger leaves it at the top', async () => {
    const page = await openDrawn({ context: phone(390, 844) });
    await handleOf(page).focus();
    await page.keyboard.press('End');
    await expect.poll(() => heightOf(page)).toBe('full');
    await handleOf(page).tap();
    await expect.poll(() => heightOf(page)).toBe('low');
    await mapOf(page).waitFor();
    expect(new URL(page.url()).search).toBe('');
  });

  it('gives every gesture to what lies under it: the map moves, the panel scrolls, the page stays', async () => {
    const page = await openDrawn({ context: phone(390, 844), path: '#map=9/39.7/46.6' });
    const scrolled = () =>
      page.evaluate(() => document.querySelector('[data-sheet] .body')?.scrollTop ?? NaN);
    const { x, y } = await pixelOf(page, [46.6, 39.7]);
    await swipe(page, [
      [
        { x, y },
        { x, y: y - 70 },
      ],
    ]);
    await expect.poll(() => Number(new URL(page.url()).hash.split('/')[1])).toBeLessThan(39.68);
    expect(await scrolled()).toBe(0);
    await swipe(page, [
      [
        { x: 200, y: 760 },
        { x: 200, y: 520 },
      ],
    ]);
    await expect.poll(scrolled).toBeGreaterThan(50);
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });

  it('has its controls in the lower two thirds, large enough for a thumb and clear of the edges', async () => {
    const page = await openDrawn({ context: phone(390, 844) });
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setSafeAreaInsetsOverride', {
      insets: { top: 47, bottom: 34, left: 0, right: 0 },
    });
    const controls = [
      page.getByRole('button', { name: 'Zoom in' }),
      page.getByRole('button', { name: 'Zoom out' }),
      page.getByRole('button', { name: 'Show the seven districts' }),
      page.getByRole('button', { name: 'Close up: the Lachin corridor' }),
      page.getByRole('link', { name: 'Example article', exact: true }).first(),
      page.getByRole('link', { name: 'Sources & data', exact: true }).first(),
    ];
    for (const control of controls) {
      const box = await control.boundingBox();
      expect(box?.height).toBeGreaterThanOrEqual(44);
      expect(box?.width).toBeGreaterThanOrEqual(44);
      expect((box?.y ?? NaN) + 22).toBeGreaterThan(844 / 3);
      expect((box?.y ?? NaN) + (box?.height ?? NaN)).toBeLessThanOrEqual(844 - 34);
    }
    const name = await page.getByRole('heading', { level: 1 }).boundingBox();
    expect(name?.y).toBeGreaterThanOrEqual(47);
  });

  it('lies beside the map on a phone on its side, 844 by 390', async () => {
    const page = await openDrawn({ context: phone(844, 390), path: '?place=shusha-shushi' });
    expect(await handleOf(page).count()).toBe(0);
    const map = await mapOf(page).boundingBox();
    expect(map?.height).toBeGreaterThan(250);
    expect(map?.x).toBeGreaterThan(250);
    await page.getByRole('slider', { name: 'Date' }).waitFor();
    const held = await page.getByText(/^On 27 August 2022: held by Azerbaijan/).boundingBox();
    expect(held?.y).toBeLessThan(390);
    expect(await isWide(page)).toBe(false);
    expect(await findings(page)).toEqual([]);
    await tap(page, [46.5475, 39.6403]);
    await page.getByRole('heading', { level: 2, name: 'Berdzor / Lachin' }).waitFor();
  });
});
