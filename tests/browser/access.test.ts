import { describe, expect, it } from 'vitest';
import { openDrawn, useBrowser } from './atlas-page';
import { findings } from './axe';

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
    for (const colorScheme of ['light', 'dark'] as const)
      for (const viewport of [
        { width: 1440, height: 900 },
        { width: 390, height: 844 },
      ]) {
        const page = await openDrawn({ path, context: { colorScheme, viewport } });
        expect(await findings(page), `${colorScheme} ${viewport.width}`).toEqual([]);
      }
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

  it.each([320, 390, 768])('fits %i pixels without scrolling sideways', async (width) => {
    const page = await openDrawn({
      path: '?place=shusha-shushi',
      context: { viewport: { width, height: 844 } },
    });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    expect(wide).toBe(false);
  });
});
