import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { openDrawn, openLists, useBrowser } from './atlas-page';

useBrowser();
const screens = [
  [1440, 900],
  [1280, 800],
  [768, 1024],
  [390, 844],
  [844, 390],
] as const;
const languages = ['', 'es/', 'ru/', 'hy/', 'az/'] as const;

describe('the first view', () => {
  describe.each(screens)('at %i x %i', (width, height) => {
    const context = { viewport: { width, height } };

    it.each(languages)('is whole without scrolling: /%s', async (path) => {
      const page = await openLists({ path, context });
      const seen = await firstView(page);
      expect(seen.districts.map(({ id }) => id)).toHaveLength(7);
      for (const { id, covered, whole } of seen.districts)
        expect({ id, covered, whole }).toEqual({ id, covered: 0, whole: true });
      expect(seen.countries, 'names of countries').toBeGreaterThanOrEqual(3);
      expect(seen.outside, 'beyond the screen').toEqual([]);
    });

    it('has nearly the labels of the map before the map is there', async () => {
      const picture = await labelsOfPicture(await openLists({ context }));
      const map = await openDrawn({ context });
      const live = await map.evaluate(() => window.corridorAtlas?.labels() ?? []);
      const different = [
        ...live.filter((label) => !picture.includes(label)),
        ...picture.filter((label) => !live.includes(label)),
      ];
      expect(picture.length).toBeGreaterThan(9);
      // Map and picture follow the same rules, but their zooms differ a little.
      expect(different.length, different.join(', ')).toBeLessThanOrEqual(4);
    });
  });

  it.each([
    [1440, 900],
    [390, 844],
  ])('keeps every label when the map comes, at %i x %i', async (width, height) => {
    const context = { viewport: { width, height } };
    const picture = await labelsOfPicture(await openLists({ context }));
    const map = await openDrawn({ context });
    await expect.poll(() => map.evaluate(() => window.corridorAtlas?.labels())).toEqual(picture);
  });

  it('is whole in the dark too', async () => {
    const page = await openLists({
      context: { viewport: { width: 1440, height: 900 }, colorScheme: 'dark' },
    });
    const { districts, outside } = await firstView(page);
    expect(districts.filter(({ whole, covered }) => !whole || covered > 0)).toEqual([]);
    expect(outside).toEqual([]);
  });
});

/** What of the first view is on the screen, and what covers the seven districts. */
function firstView(page: Page) {
  return page.evaluate(() => {
    const boxOf = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
    const isInside = (box: DOMRect | undefined, frame: DOMRect) =>
      box !== undefined &&
      box.width > 0 &&
      box.left >= frame.left - 0.5 &&
      box.right <= frame.right + 0.5 &&
      box.top >= frame.top - 0.5 &&
      box.bottom <= frame.bottom + 0.5;
    const screen = new DOMRect(0, 0, innerWidth, innerHeight);
    const map = boxOf('.picture') ?? screen;
    const covers = ['section.left', '.locator', '.maplibregl-ctrl-top-left'].flatMap(
      (selector) => boxOf(selector) ?? [],
    );
    const paths = [...document.querySelectorAll<SVGPathElement>('.districts-fill path')];
    const districts = paths.map((path) => {
      const matrix = path.getScreenCTM();
      const length = path.getTotalLength();
      const points = Array.from({ length: 60 }, (_, at) =>
        path.getPointAtLength((length * at) / 60).matrixTransform(matrix ?? undefined),
      );
      const href = path.closest('a')?.getAttribute('href') ?? '';
      return {
        id: new URL(href, location.href).searchParams.get('place'),
        whole: isInside(path.getBoundingClientRect(), map),
        covered: points.filter(({ x, y }) =>
          covers.some((box) => x > box.left && x < box.right && y > box.top && y < box.bottom),
        ).length,
      };
    });
    const names = [...document.querySelectorAll('.background-country text')];
    const parts = { key: 'section.left', locator: '.locator', date: 'main .head .day' };
    return {
      districts,
      countries: names.filter((name) => isInside(name.getBoundingClientRect(), map)).length,
      outside: Object.entries(parts).flatMap(([name, selector]) =>
        isInside(boxOf(selector), screen) ? [] : [name],
      ),
    };
  });
}

/** The visible labels of the picture, named as the map names its own. */
function labelsOfPicture(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const frame = document.querySelector('.picture')?.getBoundingClientRect();
    const layers = [...document.querySelectorAll('.picture-frame > svg > *')];
    const labels = layers.flatMap((layer) =>
      [...layer.querySelectorAll('text')].flatMap((text) => {
        const box = text.getBoundingClientRect();
        const isSeen =
          frame !== undefined &&
          box.width > 0 &&
          box.right > frame.left &&
          box.left < frame.right &&
          box.bottom > frame.top &&
          box.top < frame.bottom;
        const href = text.closest('a')?.getAttribute('href');
        const query = new URL(href ?? '', location.href).searchParams;
        const id = href
          ? ['event', 'place'].map((name) => query.get(name)).find((found) => found !== null)
          : text.closest('[data-of]')?.getAttribute('data-of');
        return isSeen ? [`${layer.classList.item(0)} ${id}`] : [];
      }),
    );
    return [...new Set(labels)].sort();
  });
}
