import { describe, expect, it } from 'vitest';
import { isWide, openLists, useBrowser } from './atlas-page';

useBrowser();

describe('the header', () => {
  it.each(['', 'es/', 'fr/', 'ru/', 'hy/', 'az/', 'tr/'])(
    'holds its words at every width: /%s',
    async (path) => {
      const page = await openLists({ path: `${path}?show=layers` });
      for (const width of [320, 390, 720, 768, 900, 1024, 1280, 1440]) {
        await page.setViewportSize({ width, height: 844 });
        const outside = await page.evaluate(() =>
          [
            ...document.querySelectorAll(
              'header :is(h1, a, input, button, summary), .track :is(a, button, input)',
            ),
          ]
            .filter((one) => one.checkVisibility() && !one.closest('details:not([open]) > div'))
            .map((one) => ({ words: one.textContent, box: one.getBoundingClientRect() }))
            // What waits for the focus stands off the screen to the left.
            .filter(({ box }) => box.width > 0 && box.right > 0)
            .filter(({ box }) => box.right > innerWidth + 0.5 || box.left < -0.5)
            .map(({ words }) => words),
        );
        expect(outside, String(width)).toEqual([]);
        expect(await isWide(page), String(width)).toBe(false);
      }
    },
  );
});
