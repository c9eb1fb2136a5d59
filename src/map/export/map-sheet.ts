/**
 * A view of the map as a sheet to print: title, day, map, key, scale, locator, disclaimer and
 * sources in one SVG document that needs no other file. A comparison has two maps beside each
 * other, each with its own day and key.
 */
import type { NameOf } from '../../catalog/naming';
import { licence } from '../../formats/credit';
import { amount, dateInWords } from '../../i18n/format';
import { boxInView, type Camera, type Size } from '../live/frame';
import { palette, type Scheme } from '../style/palette';
import type { Pictured } from '../picture/scene';
import type { Basemap } from '../picture/basemap';
import { drawnKey, type DrawnKey } from './draw-key';
import { drawnLocator, locatorSize } from './draw-locator';
import { drawnScale } from './draw-scale';
import { fitted, fontFamily, lettered, type Lettering } from './lettering';
import { mapOfDay, type MapOfDay } from './map-of-day';
import { scaleBar } from './scale-bar';
import { element, words, type Markup } from './svg-text';

export interface SheetInput extends Pictured {
  readonly nameOf: NameOf;
  /** Its paths also have the closest range: see `exact-basemap.ts`. */
  readonly basemap: Basemap;
  readonly camera: Camera;
  /** Of each map, in pixels. */
  readonly size: Size;
  readonly title: string;
  /** `@font-face` rules with the fonts themselves; empty leaves the letters to the program. */
  readonly fonts: string;
  /** For a film, in which the day changes without the sheet: it has no day, and room for any key. */
  readonly frame?: { readonly keyHeight: number };
}

export interface Sheet {
  /** A whole SVG document. */
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  /** Pixels from the upper left to where the line of the day begins. */
  readonly dayAt: { readonly x: number; readonly y: number };
}

const margin = 24;
const gap = 24;
const inset = 196;
const titleType: Lettering = { size: 22, step: 28, bold: true, colour: 'label' };
export const dayType: Lettering = { size: 15, step: 22, colour: 'label' };
const smallType: Lettering = { size: 11, step: 15, colour: 'quietLabel' };

export function mapSheet(input: SheetInput): Sheet {
  const { parameters, size, title, t } = input;
  const scheme: Scheme = parameters.dark ? 'dark' : 'light';
  const { compared, day } = parameters;
  const days = compared === null ? [day] : [compared, day];
  const maps = days.map((one, index) => mapOfDay(input, one, `map-${index}`));
  const inner = maps.length * size.width + (maps.length - 1) * gap;
  const titleLines = fitted(title, inner, titleType);
  const dayY = margin + titleLines.length * titleType.step;
  const mapY = dayY + dayType.step + 8;
  const keyY = mapY + size.height + 14;
  const left = (index: number) => margin + index * (size.width + gap);
  const keys = maps.map((map, index) =>
    keyOf(map, input, { x: left(index), y: keyY, width: keyWidth(input, index === maps.length - 1) }),
  );
  const aside = insetOf(input, scheme, left(maps.length) - gap - inset, keyY);
  const below = Math.max(...keys.map(({ height }) => height), aside.height);
  const footY = keyY + Math.max(below, input.frame?.keyHeight ?? 0) + 10;
  const foot = footOf(input).flatMap((one) => fitted(one, inner, smallType));
  const [width, height] = [inner + 2 * margin, Math.ceil(footY + foot.length * smallType.step + margin)];
  const dated = (index: number) =>
    input.frame
      ? []
      : lettered([dateInWords(days[index] ?? day, t)], { x: left(index), y: dayY }, dayType, scheme);
  const svg = documentOf(input, { width, height }, scheme, [
    ...lettered(titleLines, { x: margin, y: margin }, titleType, scheme),
    ...maps.flatMap((map, index) => [...dated(index), framed(map, left(index), mapY, size, scheme)]),
    ...keys.flatMap(({ drawing }) => drawing),
    ...aside.drawing,
    ...lettered(foot, { x: margin, y: footY }, smallType, scheme),
  ]);
  return { svg, width, height, dayAt: { x: margin, y: dayY } };
}

/** The last map shares its row with scale and locator. */
function keyWidth({ size, catalog }: SheetInput, isLast: boolean): number {
  return isLast || !catalog.atlas.locator ? size.width - inset - gap : size.width;
}

function keyOf(
  { day, rows, prefix }: MapOfDay,
  { t, frame, parameters }: SheetInput,
  place: { readonly x: number; readonly y: number; readonly width: number },
): DrawnKey {
  const heading = frame ? '' : t.key.heading(dateInWords(day, t));
  return drawnKey({ heading, rows }, place, parameters.dark ? 'dark' : 'light', `${prefix}-key`);
}

/** Scale and locator, below each other. */
function insetOf(input: SheetInput, scheme: Scheme, x: number, y: number): DrawnKey {
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

function footOf({ t }: SheetInput): readonly string[] {
  return [t.disclaimer, `${t.atlasName} · ${t.attribution} · ${licence.name}: ${licence.url}`];
}

function framed({ layers }: MapOfDay, x: number, y: number, { width, height }: Size, scheme: Scheme): Markup {
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

function documentOf(
  { title, fonts, t }: SheetInput,
  { width, height }: Size,
  scheme: Scheme,
  content: readonly Markup[],
): string {
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
    ...(fonts === '' ? [] : [element('style', {}, words(fonts))]),
    element('rect', { width, height, fill: palette.halo[scheme] }),
    ...content,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root.svg}\n`;
}
