import { describe, expect, it } from 'vitest';
import { openLists, useBrowser } from './atlas-page';
import { findings } from './axe';

// A reader whose browser shows letters four times as large.
useBrowser(['--blink-settings=defaultFontSize=64']);

describe('text of 400 %', () => {
  it.each([
    ['a desk', { width: 1440, height: 900 }],
    ['a phone', { width: 390, height: 844 }],
  ])('reads from top to bottom on %s, with nothing beside the screen', async (_, viewport) => {
    const page = await openLists({ path: '?place=shusha-shushi', context: { viewport } });
    await page.getByRole('region', { name: 'Map' }).waitFor();
    expect(await page.evaluate(() => parseFloat(getComputedStyle(document.body).fontSize))).toBe(
      60,
    );
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      viewport.width,
    );
    const quotation = page.getByRole('blockquote').first();
    await quotation.scrollIntoViewIfNeeded();
    const box = await quotation.boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect(box?.width).toBeLessThanOrEqual(viewport.width);
    await page.getByRole('combobox', { name: 'Place, event or date' }).fill('Lachin');
    await page.keyboard.press('Enter');
    const heading = page.getByRole('heading', { level: 2, name: 'Berdzor / Lachin' });
    await heading.waitFor();
    // The page has scrolled to what was opened.
    await expect.poll(async () => (await heading.boundingBox())?.y).toBeLessThan(viewport.height);
    expect(await findings(page)).toEqual([]);
  });
});
