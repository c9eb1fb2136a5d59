import { describe, expect, it } from 'vitest';
import { openDrawn, useBrowser } from './atlas-page';
import { findings, inEveryLook } from './axe';

useBrowser();

describe('accessibility', () => {
  it.each([
    ['the start', ''],
    ['a card', '?place=shusha-shushi'],
    ['a district', '?place=district-lachin'],
    ['a point', '?at=46.6,39.7'],
    ['the layers', '?show=layers'],
    ['a day', '?show=day&date=2010-06-01'],
    ['the charts', '?show=charts'],
    ['a step of the story', '?story=story-closure'],
    ['the sources', '?show=sources'],
  ])('axe-core finds nothing on %s, in both schemes and on a phone', async (_, path) => {
    const page = await openDrawn({ path });
    await inEveryLook(page, [1440, 390], async (look) => {
      expect(await findings(page), look).toEqual([]);
    });
  });

  it('is looked at by an axe-core that is awake', async () => {
    const page = await openDrawn();
    await page.evaluate(() => document.querySelector('aside')?.append(new Image()));
    expect(await findings(page)).toEqual([expect.stringMatching(/^image-alt /)]);
  });

  it('moves nothing by itself for readers who asked for less motion', async () => {
    const page = await openDrawn({ context: { reducedMotion: 'reduce' } });
    await page.getByRole('listitem').getByRole('link', { name: 'Baku' }).click();
    // The camera is there in one step: the address has it as soon as the card is open.
    await expect.poll(() => new URL(page.url()).hash).toMatch(/\/49\.\d+$/);
  });

  it('fits a narrow screen without scrolling sideways', async () => {
    const page = await openDrawn({ path: '?place=shusha-shushi' });
    for (const width of [768, 390, 320]) {
      await page.setViewportSize({ width, height: 844 });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
      expect(wide, `${width} pixels`).toBe(false);
    }
  });
});
