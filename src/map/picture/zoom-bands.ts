/**
 * The picture in the page's HTML does not know its size. So it has labels for several zooms, and
 * the style sheet shows those that fit.
 */
import type { Catalog } from '../../catalog/types';
import {
  lowMap,
  mercator,
  padding,
  sidesOf,
  wholeBox,
  worldSize,
  type Size,
} from '../live/camera-extent';
import { planeOf, type PlaneView } from './plane';

/** Zooms at which the districts fill a phone, a tablet, a laptop and a large screen. */
export const bandZooms = [6, 6.5, 6.75, 6.9, 7, 7.2, 7.4, 7.6, 7.8, 8, 8.4, 9] as const;
/** The zoom for a laptop, for what is drawn only once. */
export const usualZoom = 7.8;
/** Pixels at the sides of a view that is wider than it needs to be. */
const spare = { left: 80, right: lowMap.right } as const;

/** A zoom, and the part that is always visible at it: labels that reach beyond it would be cut. */
export interface Band {
  readonly zoom: number;
  readonly part: PlaneView;
  /** Pixels around that part. */
  readonly around: Readonly<Record<'top' | 'right' | 'bottom' | 'left', number>>;
}

/**
 * For each zoom a band with no more at its sides than the white, one with room to spare, and one
 * with a key at its left.
 */
export function bands(catalog: Catalog): readonly Band[] {
  const part = planeOf(catalog).viewOf(wholeBox(catalog));
  return bandZooms.flatMap((zoom) => [
    { zoom, part, around: padding },
    { zoom, part, around: { ...padding, ...spare } },
    { zoom, part, around: { ...padding, right: spare.right } },
  ]);
}

/** A size in whole pixels. */
interface Room {
  readonly across: number;
  readonly along: number;
}

/** The sizes of map from which on each zoom is chosen, with white of a width on both sides. */
function roomsOf(catalog: Catalog, { left, right }: Sides): readonly Room[] {
  const box = wholeBox(catalog);
  const [x0, y0] = mercator([box[0], box[3]]);
  const [x1, y1] = mercator([box[2], box[1]]);
  const { top, bottom } = padding;
  return bandZooms.map((zoom) => {
    const pixels = worldSize * 2 ** zoom;
    const [across, along] = [(x1 - x0) * pixels + left + right, (y1 - y0) * pixels + top + bottom];
    return { across: Math.ceil(across), along: Math.ceil(along) };
  });
}

type Sides = Pick<typeof padding | typeof lowMap, 'left' | 'right'>;

/** From this width on a zoom has room to spare: the districts may be as wide as at the next one. */
function spareFrom(rooms: readonly Room[], at: number, { left, right }: Sides): number {
  const next = rooms[at + 1];
  return next ? next.across - left - right + 2 * spare.right : Infinity;
}

/** The band whose labels a map of a size shows of the whole view: the style sheet chooses the same. */
export function bandFor(catalog: Catalog, size: Size): Band | undefined {
  const sides = sidesOf(size);
  const rooms = roomsOf(catalog, sides);
  const { width, height } = size;
  const fitting = rooms.findLastIndex(({ across, along }) => across <= width && along <= height);
  const at = Math.max(fitting, 0);
  const isSpare = width >= spareFrom(rooms, at, sides);
  return bands(catalog)[3 * at + (sides === lowMap ? 2 : Number(isSpare))];
}

/** Places the frame as MapLibre's first camera would, and shows the labels of its band. */
export function pictureCss(catalog: Catalog): string {
  const { width, height } = planeOf(catalog).viewOf(wholeBox(catalog));
  const { top, right, bottom, left } = padding;
  const low = `(max-height:${lowMap.below - 0.01}px) and (min-width:${lowMap.wider}px)`;
  return [
    `:root{--picture-ratio:${(width / height).toFixed(5)}}`,
    `.picture-frame.whole{--left:${left}px;--right:${right}px;--across:calc(100cqw - var(--left) - var(--right));--along:calc(100cqh - ${top + bottom}px);--width:min(var(--across),var(--along)*var(--picture-ratio));left:calc(var(--left) + var(--across)/2);top:calc(${top}px + var(--width)/var(--picture-ratio)/2);width:var(--width);aspect-ratio:var(--picture-ratio)}`,
    `@container picture ${low}{.picture-frame.whole{--left:${lowMap.left}px;--right:${lowMap.right}px}}`,
    `${bands(catalog)
      .map((_, band) => `.at-${band}`)
      .join()}{display:none}`,
    `@container picture (not (${low})){${bandRules(roomsOf(catalog, padding), padding)}}`,
    `@container picture ${low}{${bandRules(roomsOf(catalog, lowMap), lowMap)}}`,
  ].join('');
}

/** One rule for each band: from the room of its zoom to that of the next. */
function bandRules(rooms: readonly Room[], sides: Sides): string {
  const rules = rooms.map((from, at) => {
    const to = rooms[at + 1];
    const conditions = [
      ...(at > 0 ? [`(min-width:${from.across}px)`, `(min-height:${from.along}px)`] : []),
      ...(to ? [`((max-width:${to.across - 0.01}px) or (max-height:${to.along - 0.01}px))`] : []),
    ];
    const show = (band: number, ...more: string[]) =>
      `@container picture ${[...conditions, ...more].join(' and ')}{.at-${band}{display:inline}}`;
    if (sides === lowMap) return from.along < lowMap.below || at === 0 ? show(3 * at + 2) : '';
    const wide = spareFrom(rooms, at, sides);
    if (wide === Infinity) return show(3 * at);
    const [below, above] = [`(max-width:${wide - 0.01}px)`, `(min-width:${wide}px)`];
    return show(3 * at, below) + show(3 * at + 1, above);
  });
  return rules.join('');
}
