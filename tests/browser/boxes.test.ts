/** What stands on the map never stands on something else there: by boxes, in every language. */
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { catalog } from '../fixtures';
import { openDrawn, openLists, screens, useBrowser } from './atlas-page';

useBrowser();
const languages = ['?lang=en', 'es/', 'ru/', 'hy/', 'az/', 'fr/', 'tr/'] as const;
const [firstStep] = catalog.story;

describe.each(languages)('in /%s', (path) => {
  it('key, buttons, locator and credit stand apart on the map', async () => {
    const page = await openDrawn({ path });
    for (const [width, height] of screens) {
      await page.setViewportSize({ width, height });
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await meetings(page), `${width} x ${height}, ${colorScheme}`).toEqual([]);
      }
    }
  });

  it('the words of every step of the story stand beside them', async () => {
    const start = `${path}${path.includes('?') ? '&' : '?'}story=${firstStep?.id}`;
    const page = await openLists({ path: start });
    const found: string[] = [];
    for (const { id } of catalog.story) {
      await page.locator(`.story-callout [data-of="${id}"]`).waitFor();
      for (const [width, height] of screens) {
        await page.setViewportSize({ width, height });
        const faults = await meetings(page, '.story-callout text');
        found.push(...faults.map((fault) => `${id}, ${width} x ${height}: ${fault}`));
      }
      await page.keyboard.press('ArrowRight');
    }
    expect(found).toEqual([]);
  });
});

/** Boxes that meet another one, and boxes that the map does not hold, in words. */
async function meetings(page: Page, ...words: readonly string[]): Promise<string[]> {
  return page.evaluate(async (callouts) => {
    // The camera follows the sizes of what stands on the map, of which the browser tells in a frame.
    for (let frames = 0; frames < 3; frames += 1)
      await new Promise((next) => requestAnimationFrame(next));
    const parts = [
      '.keys > section',
      '.locator',
      '.maplibregl-ctrl-top-left .maplibregl-ctrl',
      '.maplibregl-ctrl-scale',
      '.drawn > p:not(.visually-hidden)',
      '.drawn > details > summary',
      ...callouts,
    ];
    const boxes = parts
      .flatMap((part) =>
        [...document.querySelectorAll(part)].map(
          (one) => [part, one.getBoundingClientRect()] as const,
        ),
      )
      .filter(([, { width }]) => width > 0);
    const map = document.querySelector('.map-and-dates > .stage')?.getBoundingClientRect();
    const isWithin = (box: DOMRect, { left, right, top, bottom } = new DOMRect()) =>
      box.left >= left - 0.5 &&
      box.right <= right + 0.5 &&
      box.top >= top - 0.5 &&
      box.bottom <= bottom + 0.5;
    const meet = (a: DOMRect, b: DOMRect) =>
      a.left < b.right - 0.5 &&
      b.left < a.right - 0.5 &&
      a.top < b.bottom - 0.5 &&
      b.top < a.bottom - 0.5;
    return boxes.flatMap(([part, box], at) => [
      ...(isWithin(box, map) ? [] : [`${part} is beyond the map`]),
      ...boxes
        .slice(at + 1)
        .flatMap(([other, second]) => (meet(box, second) ? [`${part} meets ${other}`] : [])),
    ]);
  }, words);
}
