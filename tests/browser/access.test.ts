import { describe, expect, it } from 'vitest';
import { address, isWide, openDrawn, openLists, useBrowser } from './atlas-page';
import { featuresOf, layerIds } from '../../src/catalog/layers';
import { catalog } from '../fixtures';
import { findings, inEveryLook } from './axe';

useBrowser();

describe('accessibility', () => {
  // The live map is one canvas except for the mark of a point; axe-views.test.ts has every view.
  it.each([
    ['the start', ''],
    ['a point', '?at=46.6,39.7'],
  ])(
    'axe-core finds nothing on %s with the live map, in both schemes and on a phone',
    async (_, path) => {
      const page = await openDrawn({ path });
      await inEveryLook(page, [1440, 390], async (look) => {
        expect(await findings(page), look).toEqual([]);
      });
    },
  );

  it('is looked at by an axe-core that is awake', async () => {
    const page = await openDrawn();
    await page.evaluate(() => document.querySelector('[data-sheet]')?.append(new Image()));
    expect(await findings(page)).toEqual([expect.stringMatching(/^image-alt /)]);
  });

  it('moves nothing by itself for readers who asked for less motion', async () => {
    const page = await openDrawn({ context: { reducedMotion: 'reduce' } });
    await page.getByRole('listitem').getByRole('link', { name: 'Baku' }).click();
    // The camera jumps: the address has it as soon as the card is open.
    await expect.poll(() => new URL(page.url()).hash).toMatch(/\/49\.\d+$/);
  });

  it('goes from place to place by Shift and the arrow keys, with the focus on the map', async () => {
    const page = await openDrawn({ path: '?place=shusha-shushi' });
    const headed = (name: string) => page.getByRole('heading', { level: 2, name }).waitFor();
    await page.getByRole('region', { name: 'Map' }).focus();
    const { hash } = new URL(page.url());
    await page.keyboard.press('Shift+ArrowDown');
    await headed('Dashalti / Karin Tak');
    await page.getByRole('status').filter({ hasText: 'Dashalti / Karin Tak' }).waitFor();
    await page.keyboard.press('Shift+ArrowRight');
    await headed('Sghnakh / Sighnag');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('CANVAS');
    // The camera stays while the chosen feature is in view.
    expect(new URL(page.url()).hash).toBe(hash);
    await page.goto(`${address}?at=46,41.9#map=6/40/46`);
    await page.locator('[aria-busy=false]').waitFor();
    await page.getByRole('region', { name: 'Map' }).focus();
    await page.keyboard.press('Shift+ArrowUp');
    await page.getByText('Nothing further in that direction.').waitFor();
  });

  it('does so on the picture of the map, too', async () => {
    const page = await openLists({ path: '?place=shusha-shushi' });
    await page.getByRole('region', { name: 'Map' }).focus();
    await page.keyboard.press('Shift+ArrowDown');
    await page.getByRole('heading', { level: 2, name: 'Dashalti / Karin Tak' }).waitFor();
  });

  it('has every map feature in a list, also without its map', async () => {
    const page = await openLists({ path: '?show=layers' });
    await page.locator('summary').getByText('Other places', { exact: true }).click();
    const ids = await page
      .getByRole('region', { name: 'Panel' })
      .getByRole('listitem')
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => (link as HTMLElement).dataset['place']));
    const drawn = layerIds.flatMap((layer) => featuresOf(catalog, layer));
    for (const { id } of drawn) expect(ids).toContain(id);
  });

  it.each([
    ['narrow', 768, 844],
    ['narrower', 390, 844],
    ['1280 by 1024 at 400 %', 320, 256],
    ['1280 by 720 at 200 %', 640, 360],
    ['320 wide', 320, 844],
  ])('fits a screen that is %s without scrolling sideways', async (_, width, height) => {
    const page = await openLists({
      path: '?place=shusha-shushi',
      context: { viewport: { width, height } },
    });
    await page.getByRole('heading', { level: 2, name: 'Shusha / Shushi' }).waitFor();
    expect(await isWide(page)).toBe(false);
    // Everything on a wide screen can be reached here too.
    const reached = [
      page.getByRole('combobox', { name: 'Place, event or date' }),
      page.getByRole('button', { name: 'Map your own article' }),
      page.getByRole('link', { name: 'Layers', exact: true }).first(),
      page.getByRole('region', { name: 'Map' }),
      page.getByRole('slider', { name: 'Date' }),
      page.getByRole('blockquote').first(),
      page.getByRole('checkbox', { name: 'The seven districts' }),
    ];
    for (const one of reached) {
      await one.scrollIntoViewIfNeeded();
      const box = await one.boundingBox();
      expect(box?.x, String(one)).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? NaN) + (box?.width ?? NaN), String(one)).toBeLessThanOrEqual(width);
    }
  });

  it('keeps frames, keys and the current view apart in a reader’s own colours', async () => {
    const page = await openDrawn({ path: '?show=layers', context: { forcedColors: 'active' } });
    const line = (name: string) =>
      page
        .getByRole('link', { name, exact: true })
        .first()
        .evaluate((link) => getComputedStyle(link).borderBottomColor);
    expect(await line('Layers')).not.toBe(await line('Sources & data'));
    const zoom = page.getByRole('button', { name: 'Zoom in', exact: true });
    const group = zoom.locator('..');
    expect(await group.evaluate((one) => getComputedStyle(one).borderTopStyle)).toBe('solid');
    expect(await zoom.locator('span').evaluate((icon) => getComputedStyle(icon).filter)).toBe(
      'none',
    );
    const swatch = page.locator('[data-sheet] path[fill="var(--map-partyAInWar)"]').first();
    const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(await swatch.evaluate((one) => getComputedStyle(one).fill)).not.toBe(paper);
    expect(await findings(page)).toEqual([]);
  });
});
