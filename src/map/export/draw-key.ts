/** The key of a picture: signs with their words, in columns. */
import type { Scheme } from '../style/palette';
import type { Sign } from '../style/signs';
import { drawnNumber } from './draw-number';
import { drawnSign } from './draw-sign';
import { fitted, lettered, type Lettering } from './lettering';
import type { Markup } from './svg-text';

/** A row of the key: a sign of the map, or the number of an event. */
export interface DrawnKeyRow {
  readonly sign: Sign | { readonly number: string };
  readonly words: string;
}

export interface KeyPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

const small: Lettering = { size: 12, step: 16, colour: 'label' };
const headingType: Lettering = { size: 13, step: 20, bold: true, colour: 'label' };
/** Where the words begin, right of a sign of 24 by 14 pixels. */
const indent = 34;
const narrowest = 290;
const gap = 20;

export interface DrawnKey {
  readonly drawing: readonly Markup[];
  /** Pixels. */
  readonly height: number;
}

/** A heading with rows below it, in as many columns as there is room for. Ids begin with `prefix`. */
export function drawnKey(
  { heading, rows }: { readonly heading: string; readonly rows: readonly DrawnKeyRow[] },
  { x, y, width }: KeyPlace,
  scheme: Scheme,
  prefix: string,
): DrawnKey {
  const head = heading === '' ? [] : fitted(heading, width, headingType);
  const top = y + head.length * headingType.step + 2;
  const columns = Math.max(1, Math.min(Math.floor((width + gap) / (narrowest + gap)), rows.length));
  const across = (width + gap) / columns;
  const each = Math.ceil(rows.length / columns);
  let height = 0;
  const drawn = Array.from({ length: columns }, (_, column) => {
    let down = top;
    return rows.slice(column * each, (column + 1) * each).flatMap((row, index) => {
      const left = x + column * across;
      const lines = fitted(row.words, across - gap - indent, small);
      const at = { x: left, y: down };
      down += Math.max(lines.length * small.step + 3, heightOf(row.sign));
      height = Math.max(height, down - y);
      return [
        ...signOf(row.sign, at, scheme, `${prefix}-${column}-${index}`),
        ...lettered(lines, { ...at, x: left + indent }, small, scheme),
      ];
    });
  }).flat();
  return {
    drawing: [...lettered(head, { x, y }, headingType, scheme), ...drawn],
    height: Math.max(height, top - y),
  };
}

interface At {
  readonly x: number;
  readonly y: number;
}

/** How far the middle of a sign lies below the top of its row, at least. */
const middle = 8;

function signOf(
  sign: DrawnKeyRow['sign'],
  { x, y }: At,
  scheme: Scheme,
  id: string,
): readonly Markup[] {
  if ('number' in sign) return drawnNumber(sign.number, { x, y }, scheme);
  const half = sign.height / 2;
  return [drawnSign(sign, { x, y: y + Math.max(middle, half - 0.5) - half }, scheme, id)];
}

/** Pixels that a sign needs, if more than its words. */
function heightOf(sign: DrawnKeyRow['sign']): number {
  return 'number' in sign ? 0 : sign.height + 2;
}
