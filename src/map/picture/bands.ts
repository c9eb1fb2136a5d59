/**
 * The picture in the page's HTML does not know its size. So it has labels for several zooms, and
 * the style sheet shows those that fit.
 */
import type { Catalog } from '../../catalog/types';
import { lowMap, mercator, padding, wholeBox, worldSize } from '../live/frame';
import { planeOf } from './plane';

/** Zooms at which the districts fill a phone, a tablet, a laptop and a large screen. */
export const bandZooms = [6, 6.5, 6.75, 6.9, 7, 7.2, 7.4, 7.6, 7.8, 8, 8.4] as const;
/** The zoom for a laptop, for what is drawn only once. */
export const usualZoom = 7.8;

/** Places the frame where MapLibre's first camera would, and shows the labels of its zoom. */
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
    `.picture-frame.whole{--left:${left}px;--right:${right}px;--across:calc(100cqw - var(--left) - var(--right));--along:calc(100cqh - ${top + bottom}px);--width:min(var(--across),var(--along)*var(--picture-ratio));left:calc(var(--left) + var(--across)/2);top:calc(${top}px + var(--width)/var(--picture-ratio)/2);width:var(--width);aspect-ratio:var(--picture-ratio)}`,
    `@container picture (max-height:${lowMap.below - 0.1}px) and (min-width:${lowMap.wider}px){.picture-frame.whole{--left:${lowMap.left}px;--right:${lowMap.right}px}}`,
    `${bandZooms.map((_, band) => `.at-${band}`).join()}{display:none}`,
    ...rules,
  ].join('');
}
