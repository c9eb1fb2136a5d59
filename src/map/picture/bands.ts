/**
 * The picture in the page's HTML does not know how large it will be: it carries its labels for
 * several zooms, and the style sheet shows those that fit.
 */
import type { Catalog } from '../../catalog/types';
import { mercator, padding, wholeBox, worldSize } from '../live/frame';
import { planeOf } from './plane';

/** Zooms at which the corridor fills a phone, a tablet, a laptop and a large screen. */
export const bandZooms = [8, 8.6, 9.3, 9.9, 10.6] as const;

/** Places the frame as MapLibre's first camera would, and shows the labels of its zoom. */
export function pictureCss(catalog: Catalog): string {
  const box = wholeBox(catalog);
  const { width, height } = planeOf(catalog).viewOf(box);
  const [x0, y0] = mercator([box[0], box[3]]);
  const [x1, y1] = mercator([box[2], box[1]]);
  const { top, right, bottom, left } = padding;
  const needs = bandZooms.map((zoom) => {
    const pixels = worldSize * 2 ** zoom;
    const [across, along] = [(x1 - x0) * pixels + left + right, (y1 - y0) * pixels + top + bottom];
    return { across: Math.round(across), along: Math.round(along) };
  });
  const rules = bandZooms.map((_, band) => {
    const [from, to] = [needs[band], needs[band + 1]];
    const conditions = [
      ...(band > 0 && from ? [`(min-width:${from.across}px)`, `(min-height:${from.along}px)`] : []),
      ...(to ? [`((max-width:${to.across - 0.1}px) or (max-height:${to.along - 0.1}px))`] : []),
    ];
    return `@container picture ${conditions.join(' and ')}{.at-${band}{display:inline}}`;
  });
  return [
    `:root{--picture-ratio:${(width / height).toFixed(5)}}`,
    `.picture-frame.whole{--across:calc(100cqw - ${left + right}px);--along:calc(100cqh - ${top + bottom}px);left:calc(${left}px + var(--across)/2);top:calc(${top}px + var(--along)/2);width:min(var(--across),var(--along)*var(--picture-ratio));aspect-ratio:var(--picture-ratio)}`,
    `${bandZooms.map((_, band) => `.at-${band}`).join()}{display:none}`,
    ...rules,
  ].join('');
}
