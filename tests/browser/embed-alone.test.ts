import type { FrameLocator } from 'playwright';
import { describe, expect, it } from 'vitest';
import { isWide, open, openDrawn, openLists, useBrowser } from './atlas-page';
import { findings } from './axe';
import { keyOf, slowPreload } from './host-page';

useBrowser();

describe('the map alone', () => {
  it.each([
    ['?lang=en&embed', 320, 480],
    ['hy/?embed&place=berdzor-lachin', 320, 400],
    ['ru/?embed', 640, 360],
  ])(
    'has no fault for assistive technology, and fits: %s at %d by %d',
    async (path, width, height) => {
      const context = { viewport: { width, height } };
      const page = await openLists({ path, context, expected: slowPreload });
      await page.locator('summary').click();
      expect(await findings(page)).toEqual([]);
      expect(await isWide(page)).toBe(false);
      const scrolls = await page.evaluate(() => {
        const { scrollHeight, clientHeight } = document.documentElement;
        return scrollHeight > clientHeight;
      });
      expect(scrolls).toBe(false);
    },
  );

  it('is moved by keyboard, and steps to the next place', async () => {
    const page = await openDrawn({ path: '?lang=en&embed&place=shusha-shushi' });
    await page.getByRole('region', { name: 'Map' }).focus();
    await page.keyboard.press('Shift+ArrowDown');
    await page.getByRole('status').getByText('Dashalti / Karin Tak').waitFor();
  });

  it('is a picture with a list of links where there is no WebGL', async () => {
    const page = await openLists({ path: '?lang=en&embed' });
    await page.locator('.picture').waitFor();
    await page.getByText('Places on this map').click();
    await page.getByRole('group').getByRole('link', { name: 'Goris', exact: true }).click();
    await page.getByRole('status').getByText('Goris').waitFor();
  });

  it('is the page as a document where no script runs', async () => {
    const context = { javaScriptEnabled: false, viewport: { width: 320, height: 480 } };
    const page = await open({ path: '?lang=en&embed', context });
    expect(await page.locator('.still svg').first().isVisible()).toBe(true);
    expect(await page.getByRole('heading', { name: 'Goris', exact: true }).isVisible()).toBe(true);
    expect(await isWide(page)).toBe(false);
  });

  it('prints its map, its key and all its places', async () => {
    const page = await openDrawn({ path: '?lang=en&embed' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('link', { name: 'Goris', exact: true }).isVisible()).toBe(true);
    expect(await keyOf(page as unknown as FrameLocator).isVisible()).toBe(true);
    await page.locator('.printed').waitFor();
  });
});
