/** The small map that says where in the world a picture is. */
import type { NameOf } from '../../catalog/naming';
import type { AtlasDescription, Catalog } from '../../catalog/types';
import type { Box, Size } from '../live/camera-extent';
import type { Basemap } from '../picture/basemap';
import { planeOf } from '../picture/plane';
import { palette, type Scheme } from '../style/palette';
import { element, words, type Markup } from './svg-text';

interface Located {
  readonly catalog: Catalog;
  readonly locator: NonNullable<AtlasDescription['locator']>;
  readonly basemap: Basemap;
  readonly nameOf: NameOf;
  /** The box that the picture shows. */
  readonly box: Box;
  readonly scheme: Scheme;
}

/** The small map as wide as given, in pixels; as high as its box is. */
export function locatorSize(
  { catalog, locator }: Pick<Located, 'catalog' | 'locator'>,
  width: number,
): Size {
  const whole = planeOf(catalog).viewOf(locator.box);
  return { width, height: Math.round((width * whole.height) / whole.width) };
}

export function drawnLocator(located: Located, x: number, y: number, width: number): Markup {
  const { catalog, locator, basemap, scheme } = located;
  const plane = planeOf(catalog);
  const whole = plane.viewOf(locator.box);
  const pixel = whole.width / width;
  const view = plane.viewOf(located.box);
  const { height } = locatorSize(located, width);
  const line = (pixels: number) => pixels * pixel;
  const [land, ground, unit] = (['otherLand', 'land', 'unit'] as const).map(
    (role) => palette[role][scheme],
  );
  const transform = `scale(${1 / pixel}) translate(${-whole.x} ${-whole.y})`;
  const edge = { x: 0.5, y: 0.5, width: width - 1, height: height - 1 };
  return element(
    'svg',
    { class: 'locator', x, y, width, height, overflow: 'hidden' },
    element('rect', { ...edge, fill: palette.water[scheme] }),
    element(
      'g',
      { transform },
      element('path', {
        d: basemap['locator-land'],
        fill: land,
        stroke: unit,
        'stroke-width': line(0.6),
      }),
      element('path', {
        d: basemap['locator-ground'],
        fill: ground,
        stroke: unit,
        'stroke-width': line(0.9),
      }),
      element('rect', {
        ...{ x: view.x, y: view.y, width: view.width, height: view.height },
        fill: palette.selection[scheme],
        'fill-opacity': 0.14,
        stroke: palette.selection[scheme],
        'stroke-width': line(1.6),
      }),
    ),
    ...namesOf(located, pixel, width),
    element('rect', { ...edge, fill: 'none', stroke: palette.quietLabel[scheme] }),
  );
}

/** A name at the right edge ends there. */
function namesOf(
  { catalog, locator, nameOf, scheme }: Located,
  pixel: number,
  width: number,
): readonly Markup[] {
  const plane = planeOf(catalog);
  const whole = plane.viewOf(locator.box);
  return Object.entries(locator.labels).flatMap(([id, at]) => {
    const feature = catalog.featureById[id];
    if (!feature) return [];
    const [x, y] = plane.project(at);
    const left = (x - whole.x) / pixel;
    return [
      element(
        'text',
        {
          ...{ x: left, y: (y - whole.y) / pixel, fill: palette.quietLabel[scheme] },
          'font-size': 10.5,
          'text-anchor': left > width * 0.9 ? 'end' : 'middle',
        },
        words(nameOf(feature)),
      ),
    ];
  });
}
