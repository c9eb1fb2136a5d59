/** The heights of the panel on a phone, where it is a sheet at the lower edge. */
import type { PanelView } from '../../../state/view';

export const sheetHeights = ['low', 'peek', 'half', 'full'] as const;
export type SheetHeight = (typeof sheetHeights)[number];

/** Pixels of each height on one screen. */
export type SheetPixels = Readonly<Record<SheetHeight, number>>;

/** Milliseconds that a flick goes on after the finger has left. */
const momentum = 150;

/** Where a sheet comes to rest that is let go at a height, moving upwards by pixels a millisecond. */
export function restingHeight(at: number, speed: number, pixels: SheetPixels): SheetHeight {
  const aim = at + speed * momentum;
  const away = (height: SheetHeight) => Math.abs(pixels[height] - aim);
  return sheetHeights.reduce((best, next) => (away(next) < away(best) ? next : best));
}

/** One step up or down; the ends stay where they are. */
export function steppedHeight(from: SheetHeight, by: 1 | -1): SheetHeight {
  const index = sheetHeights.indexOf(from) + by;
  return sheetHeights[Math.min(Math.max(index, 0), sheetHeights.length - 1)] ?? from;
}

/** What a tap does: up to the top, and from there down again. */
export function tappedHeight(from: SheetHeight): SheetHeight {
  return from === 'full' ? 'low' : steppedHeight(from, 1);
}

const readAlone: readonly PanelView['kind'][] = ['article', 'layers', 'sources', 'charts', 'read'];

/** The height for a view that was opened: what is about the map leaves it in sight. */
export function heightFor(kind: PanelView['kind'], now: SheetHeight): SheetHeight {
  return now === 'full' && readAlone.includes(kind) ? 'full' : 'half';
}
