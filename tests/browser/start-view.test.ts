import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { openDrawn, openLists, screens, useBrowser } from './atlas-page';

useBrowser();
const languages = ['', 'es/', 'ru/', 'hy/', 'az/', 'fr/', 'tr/'] as const;

describe('the first view', () => {
  describe.each(screens)('at %i x %i', (width, height) => {
    const context = { viewport: { width, height } };

    it.each(languages)('is whole without scrolling: /%s', async (path) => {
      const page = await openLists({ path, context });
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const seen = await firstView(page);
        expect(seen.districts.map(({ id }) => id)).toHaveLength(7);
        for (const { id, covered, whole } of seen.districts)
          expect({ id, covered, whole }).toEqual({ id, covered: 0, whole: true });
        expect(seen.countries, 'names of countries').toBeGreaterThanOrEqual(3);
        expect(seen.outside, 'beyond the screen').toEqual([]);
      }
    });

    it.each(languages)(
      'has the same labels in the same places when the map comes: /%s',
      async (path) => {
        const picture = await labelsOfPicture(await openLists({ path, context }));
        const map = await openDrawn({ path, context });
        expect(picture.length).toBeGreaterThanOrEqual(8);
        const live = await map.evaluate(() => window.corridorAtlas?.labels() ?? []);
        expect(live).toEqual(picture.map(({ label }) => label));
        for (const { label, corners } of picture)
          for (const corner of corners)
            expect(
              await map.evaluate((at) => window.corridorAtlas?.labelsAt(at) ?? [], corner),
              `what the map shows at ${corner.x}, ${corner.y}`,
            ).toContain(label);
      },
    );

    it.each(languages)('has no label that the edge of the map cuts: /%s', async (path) => {
      const page = await openLists({ path, context });
      const { width: across, height: along } = await page.locator('.picture').evaluate((one) => ({
        width: one.clientWidth,
        height: one.clientHeight,
      }));
      for (const { label, box } of await labelsOfPicture(page))
        expect({
          label,
          isWhole: box.left >= 0 && box.top >= 0 && box.right <= across && box.bottom <= along,
        }).toEqual({
          label,
          isWhole: true,
        });
    });
  });

  it('names the region and the three towns of the corridor on a large screen', async () => {
    const page = await openLists({ context: { viewport: { width: 1440, height: 900 } } });
    const labels = (await labelsOfPicture(page)).map(({ label }) => label);
    expect(labels).toEqual(
      expect.arrayContaining([
        'background-former nagorno-karabakh',
        'places-first berdzor-lachin',
        'places-first khankendi-stepanakert',
        'focus-label shusha-shushi',
      ]),
    );
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
    const isFree = (name: DOMRect) =>
      covers.every(
        (box) =>
          name.right <= box.left ||
          name.left >= box.right ||
          name.bottom <= box.top ||
          name.top >= box.bottom,
      );
    const parts = { key: 'section.left', locator: '.locator', date: 'main .head .day' };
    return {
      districts,
      countries: names
        .map((name) => name.getBoundingClientRect())
        .filter((name) => isInside(name, map) && isFree(name)).length,
      outside: Object.entries(parts).flatMap(([name, selector]) =>
        isInside(boxOf(selector), screen) ? [] : [name],
      ),
    };
  });
}

interface Seen {
  /** As the map names its own: style layer and feature. */
  readonly label: string;
  /** In pixels of the map. */
  readonly box: Record<'left' | 'top' | 'right' | 'bottom', number>;
  /** Points that the label's room still holds where it stands a few pixels aside. */
  readonly corners: readonly { readonly x: number; readonly y: number }[];
}

/** The visible labels of the picture, in the order of their names. */
function labelsOfPicture(page: Page): Promise<readonly Seen[]> {
  return page.evaluate(() => {
    const frame = document.querySelector('.picture')?.getBoundingClientRect() ?? new DOMRect();
    const layers = [...document.querySelectorAll('.picture-frame > svg > *')];
    const labels = layers.flatMap((layer) =>
      [...layer.querySelectorAll('text')].flatMap((text) => {
        const { width, height, x, y } = text.getBoundingClientRect();
        const box = {
          left: x - frame.x,
          top: y - frame.y,
          right: x - frame.x + width,
          bottom: y - frame.y + height,
        };
        const isSeen =
          width > 0 &&
          box.right > 0 &&
          box.left < frame.width &&
          box.bottom > 0 &&
          box.top < frame.height;
        const href = text.closest('a')?.getAttribute('href');
        const query = new URL(href ?? '', location.href).searchParams;
        const id = href
          ? ['event', 'place'].map((name) => query.get(name)).find((found) => found !== null)
          : text.closest('[data-of]')?.getAttribute('data-of');
        const inset = [Math.min(width / 2, 7), Math.min(height / 2, 6)] as const;
        const corners = [
          { x: box.left + inset[0], y: box.top + inset[1] },
          { x: box.right - inset[0], y: box.bottom - inset[1] },
        ];
        return isSeen ? [{ label: `${layer.classList.item(0)} ${id}`, box, corners }] : [];
      }),
    );
    return labels.toSorted((a, b) => (a.label < b.label ? -1 : 1));
  });
}
