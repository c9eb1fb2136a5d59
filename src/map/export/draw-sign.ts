import { palette, type Scheme } from '../style/palette';
import type { Sign, SignPart } from '../style/signs';
import { patternOf } from './draw-layers';
import { element, type Markup } from './svg-text';

/** A sign of the key, its upper left corner at a point in pixels. A pattern of it gets the id. */
export function drawnSign(
  { parts }: Sign,
  { x, y }: { readonly x: number; readonly y: number },
  scheme: Scheme,
  id: string,
): Markup {
  const transform = `translate(${x} ${y})`;
  return element('g', { transform }, ...parts.flatMap((part) => drawnPart(part, scheme, id)));
}

function drawnPart(part: SignPart, scheme: Scheme, id: string): readonly Markup[] {
  const { d, fill, fillOpacity, stroke, strokeWidth, dashes } = part;
  const isPattern = fill !== undefined && 'pattern' in fill;
  const outline = element('path', {
    d,
    fill: isPattern ? `url(#${id})` : fill ? palette[fill.colour][scheme] : 'none',
    'fill-opacity': fillOpacity,
    stroke: stroke && palette[stroke][scheme],
    'stroke-width': strokeWidth,
    'stroke-dasharray': dashes,
  });
  return isPattern
    ? [element('defs', {}, patternOf(fill.pattern, id, scheme)), outline]
    : [outline];
}
