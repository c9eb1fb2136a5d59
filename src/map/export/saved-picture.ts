/**
 * A view of the map as a picture to print: title, day, map, key, scale, locator, disclaimer and
 * sources in one SVG document that needs no other file. A comparison has two maps beside each
 * other, each with its own day and key.
 */
import { dateInWords } from '../../i18n/format';
import type { Scheme } from '../style/palette';
import { drawnKey, type DrawnKey } from './draw-key';
import { fitted, lettered, type Lettering } from './lettering';
import { holderRows, mapOfDay, type MapOfDay } from './map-of-day';
import type { PictureInput } from './picture-input';
import { documentOf, footOf, framed, inset, insetOf } from './around-map';

export interface SavedPicture {
  /** A whole SVG document. */
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  /** Pixels from the upper left to where the line of the day begins. */
  readonly dayAt: { readonly x: number; readonly y: number };
}

const margin = 24;
const gap = 24;
const titleType: Lettering = { size: 22, step: 28, bold: true, colour: 'label' };
export const dayType: Lettering = { size: 15, step: 22, colour: 'label' };
const smallType: Lettering = { size: 11, step: 15, colour: 'quietLabel' };

export function savedPicture(input: PictureInput): SavedPicture {
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
    keyOf(map, input, {
      x: left(index),
      y: keyY,
      width: keyWidth(input, index === maps.length - 1),
    }),
  );
  const aside = insetOf(input, scheme, left(maps.length) - gap - inset, keyY);
  const below = Math.max(...keys.map(({ height }) => height), aside.height);
  const footY = keyY + Math.max(below, tallestKey(input)) + 10;
  const foot = footOf(input).flatMap((one) => fitted(one, inner, smallType));
  const [width, height] = [
    inner + 2 * margin,
    Math.ceil(footY + foot.length * smallType.step + margin),
  ];
  const dated = (index: number) =>
    input.frame
      ? []
      : lettered(
          [dateInWords(days[index] ?? day, t)],
          { x: left(index), y: dayY },
          dayType,
          scheme,
        );
  const svg = documentOf(input, { width, height }, scheme, [
    ...lettered(titleLines, { x: margin, y: margin }, titleType, scheme),
    ...maps.flatMap((map, index) => [
      ...dated(index),
      framed(map, left(index), mapY, size, scheme),
    ]),
    ...keys.flatMap(({ drawing }) => drawing),
    ...aside.drawing,
    ...lettered(foot, { x: margin, y: footY }, smallType, scheme),
  ]);
  return { svg, width, height, dayAt: { x: margin, y: dayY } };
}

/** The last map shares its row with scale and locator. */
function keyWidth({ size, catalog }: PictureInput, isLast: boolean): number {
  return isLast || !catalog.atlas.locator ? size.width - inset - gap : size.width;
}

function keyOf(
  { day, rows, prefix }: MapOfDay,
  { t, frame, parameters }: PictureInput,
  place: { readonly x: number; readonly y: number; readonly width: number },
): DrawnKey {
  const heading = frame ? '' : t.key.heading(dateInWords(day, t));
  return drawnKey({ heading, rows }, place, parameters.dark ? 'dark' : 'light', `${prefix}-key`);
}

/** The height of the tallest key of a film; 0 for a picture. */
function tallestKey(input: PictureInput): number {
  const place = { x: 0, y: 0, width: keyWidth(input, true) };
  return Math.max(
    0,
    ...(input.frame?.days ?? []).map(
      (day) =>
        keyOf({ day, prefix: '', layers: [], rows: holderRows(input, day) }, input, place).height,
    ),
  );
}
