/** The parts of a picture around its title and key. */
import { amount } from '../../i18n/format';
import { boxInView, type Size } from '../live/camera-extent';
import { palette, type Scheme } from '../style/palette';
import type { DrawnKey } from './draw-key';
import { drawnLocator, locatorSize } from './draw-locator';
import { drawnScale } from './draw-scale';
import { fontFamily } from './lettering';
import type { MapOfDay } from './map-of-day';
import { scaleBar } from './scale-bar';
import type { PictureInput } from './picture-input';
import { element, words, type Markup } from './svg-text';

/** The width of scale and locator, in pixels. */
export const inset = 196;

/** The whole document, with the fonts that its letters need. */
export function documentOf(
  { title, fonts, t }: PictureInput,
  { width, height }: Size,
  scheme: Scheme,
  content: readonly Markup[],
): string {
  const rules = fonts(content.map(({ svg }) => svg).join(''));
  const root = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      ...{ width, height, viewBox: `0 0 ${width} ${height}` },
      lang: t.locale,
      'font-family': fontFamily,
    },
    element('title', {}, words(title)),
    element('desc', {}, words(t.disclaimer)),
    ...(rules === '' ? [] : [element('style', {}, words(rules))]),
    element('rect', { width, height, fill: palette.halo[scheme] }),
    ...content,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root.svg}\n`;
}

/** A map with a thin line around it. */
export function framed(
  { layers }: MapOfDay,
  x: number,
  y: number,
  { width, height }: Size,
  scheme: Scheme,
): Markup {
  const edge = { x: x - 0.5, y: y - 0.5, width: width + 1, height: height + 1 };
  return element(
    'g',
    {},
    element(
      'svg',
      { class: 'map', x, y, width, height, overflow: 'hidden' },
      element('rect', { width, height, fill: palette.water[scheme] }),
      ...layers,
    ),
    element('rect', { ...edge, fill: 'none', stroke: palette.quietLabel[scheme] }),
  );
}

/** What travels with every picture: the disclaimer, authors and licence. */
export function footOf({ catalog, t }: PictureInput): readonly string[] {
  const { licence } = catalog.atlas;
  return [t.disclaimer, `${t.atlasName} · ${t.attribution} · ${licence.name}: ${licence.url}`];
}

/** Scale and locator, below each other. */
export function insetOf(input: PictureInput, scheme: Scheme, x: number, y: number): DrawnKey {
  const { catalog, camera, size, basemap, nameOf, t } = input;
  const bar = scaleBar(camera.zoom, camera.centre[1] ?? 0);
  const scale = drawnScale(bar, amount(bar.km, 'km', t), { x, y }, scheme);
  const { locator } = catalog.atlas;
  if (!locator) return { drawing: [scale], height: 34 };
  const located = { catalog, locator, basemap, nameOf, scheme, box: boxInView(camera, size) };
  return {
    drawing: [scale, drawnLocator(located, x, y + 34, inset)],
    height: 34 + locatorSize(located, inset).height,
  };
}
