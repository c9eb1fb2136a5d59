/** Header, key and date track at every width, by boxes: nothing is cut, nothing lies beside the screen. */
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { isWide, openLists, useBrowser } from './atlas-page';

const languages = ['', 'es/', 'ru/', 'hy/', 'az/'] as const;
const widths = [320, 360, 390, 480, 600, 720, 768, 900, 1024, 1180, 1251, 1280, 1366, 1440];

describe.each([
  ['usual letters', 16],
  ['letters twice as large', 32],
] as const)('with %s', (_, letters) => {
  useBrowser([`--blink-settings=defaultFontSize=${letters}`]);

  it.each(languages)('rows break by what stands in them: /%s', async (path) => {
    const page = await openLists({ path, context: { viewport: { width: 1440, height: 900 } } });
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      expect(await cutAt(page), `${width} px`).toEqual([]);
      const more = page.getByRole('region').locator('.fold:visible');
      if ((await more.count()) === 0) continue;
      await more.click();
      expect(await cutAt(page), `${width} px, with the tools of the dates`).toEqual([]);
      await more.click();
    }
  });

  it('nothing moves sideways when the last control of a row has the focus', async () => {
    const page = await openLists({
      path: 'hy/',
      context: { viewport: { width: 1280, height: 800 } },
    });
    const main = page.getByRole('main');
    const before = await main.boundingBox();
    for (const control of await main.locator('.track :is(button, a, input):visible').all()) {
      await control.focus();
      expect(await main.boundingBox()).toEqual(before);
      expect(await scrolledBoxes(page)).toEqual([]);
    }
    expect(await isWide(page)).toBe(false);
  });
});

/** What of header, key and dates is cut, or beyond the sides of the screen; in words. */
function cutAt(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const parts = document.querySelectorAll('header, .keys > section, .track, nav');
    const seen = [...parts].flatMap((part) => [
      ...part.querySelectorAll<HTMLElement>('a, button, input, summary, h1, h2, li > span'),
    ]);
    const isSeen = (one: HTMLElement) =>
      one.checkVisibility({ visibilityProperty: true }) &&
      !one.matches('[data-control^=skip], [type=range], .popup *, .visually-hidden *') &&
      one.clientWidth + one.offsetWidth > 2;
    const nameOf = (one: HTMLElement) =>
      (one.getAttribute('aria-label') ?? one.textContent.trim()) || one.tagName;
    return seen.filter(isSeen).flatMap((one) => {
      const { left, right, top, bottom } = one.getBoundingClientRect();
      const isInside = left >= -0.5 && right <= innerWidth + 0.5;
      // The page itself scrolls down where letters are large, and nowhere else.
      const scrolls = document.documentElement.scrollHeight > innerHeight;
      const isAbove = scrolls || (top >= -0.5 && bottom <= innerHeight + 0.5);
      const isWhole = one.scrollWidth <= Math.max(one.clientWidth, one.offsetWidth) + 1;
      return isInside && isAbove && isWhole ? [] : [nameOf(one)];
    });
  });
}

/** Boxes that are scrolled sideways. */
function scrolledBoxes(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter(({ scrollLeft, tagName }) => scrollLeft !== 0 && tagName !== 'INPUT')
      .map(({ className }) => String(className)),
  );
}
