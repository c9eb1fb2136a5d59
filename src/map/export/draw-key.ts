/** The key of a picture: signs with their words, in columns. */
import type { CircleSign } from '../overlay/archive-key-rows';
import type { KeySign } from '../overlay/key-rows';
import type { OwnSign } from '../overlay/own-key-rows';
import { palette, type Scheme } from '../style/palette';
import { drawnNumber } from './draw-number';
import { patternOf } from './draw-layers';
import { fitted, lettered, type Lettering } from './lettering';
import { element, type Markup } from './svg-text';

/** A row of the key: a sign of the map, the number of an event, or the ring of a named place. */
export interface Row {
  readonly sign:
    KeySign | OwnSign | CircleSign | { readonly number: string } | { readonly ring: true };
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
  { heading, rows }: { readonly heading: string; readonly rows: readonly Row[] },
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

function signOf(sign: Row['sign'], at: At, scheme: Scheme, id: string): readonly Markup[] {
  if ('number' in sign) return drawnNumber(sign.number, at, scheme);
  if ('ring' in sign) return [ringSign(at, scheme)];
  if ('circle' in sign) return [circleSign(sign, at, scheme)];
  if ('own' in sign) return [ownSign(sign, at, scheme)];
  if ('mark' in sign) return [markSign(sign.mark, at, scheme)];
  const isPattern = 'pattern' in sign;
  return [
    ...(isPattern ? [element('defs', {}, patternOf(sign.pattern, id, scheme))] : []),
    element('rect', {
      ...{ x: at.x + 0.5, y: at.y + 1.5, width: 23, height: 13 },
      fill: isPattern ? `url(#${id})` : palette[sign.colour][scheme],
      stroke: palette.unit[scheme],
    }),
  ];
}

/** As the layer of named places draws it, a little smaller. */
function ringSign({ x, y }: At, scheme: Scheme): Markup {
  const paint = { fill: 'none', stroke: palette.selection[scheme], 'stroke-width': 1.2 };
  return element('circle', { cx: x + 12, cy: y + 8, r: 7, ...paint });
}

/** As `OwnKey.svelte` draws it on the page. */
function circleSign({ circle }: CircleSign, { x, y }: At, scheme: Scheme): Markup {
  const colour = palette.archive[scheme];
  return element('circle', {
    ...{ cx: x + 12, cy: y + Math.max(8, circle + 1), r: circle },
    ...{ fill: colour, 'fill-opacity': 0.3, stroke: colour, 'stroke-width': 1.2 },
  });
}

/** Pixels that a sign needs, if more than its words. */
function heightOf(sign: Row['sign']): number {
  return 'circle' in sign ? 2 * sign.circle + 5 : 0;
}

/** As `OwnSign.svelte` draws it on the page. */
function ownSign({ own, role }: OwnSign, { x, y }: At, scheme: Scheme): Markup {
  const colour = palette[role][scheme];
  if (own === 'dot') return element('circle', { cx: x + 12, cy: y + 8, r: 5, fill: colour });
  const paint = { stroke: colour, 'stroke-width': own === 'line' ? 2.6 : 1.5 };
  return own === 'line'
    ? element('path', { ...paint, d: `M${x + 1} ${y + 8}h22`, fill: 'none' })
    : element('rect', {
        ...{ ...paint, x: x + 1, y: y + 2, width: 22, height: 12 },
        ...{ fill: colour, 'fill-opacity': 0.28 },
      });
}

/** As `MarkSign.svelte` draws it on the page. */
function markSign(mark: 'corridor' | 'post', { x, y }: At, scheme: Scheme): Markup {
  const paint = { fill: 'none', stroke: palette.corridor[scheme] };
  const transform = `translate(${x} ${y + 1})`;
  if (mark === 'post')
    return element('path', {
      ...paint,
      transform,
      d: 'M12 2 17 7 12 12 7 7z',
      'stroke-width': 1.6,
    });
  return element(
    'g',
    { ...paint, transform },
    element('path', { d: 'M0 1.5H24M0 12.5H24', 'stroke-dasharray': '4 3' }),
    element('path', { d: 'M0 7H24', 'stroke-width': 3.4 }),
  );
}
