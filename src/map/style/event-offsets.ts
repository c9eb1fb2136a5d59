/** Where the dots of events and their words stand beside their places, as expressions of the style. */
import type { ExpressionSpecification } from 'maplibre-gl';
import { dotRadius } from './event-dots';
import { layoutZooms } from './event-layout';

/** Pixels of the letters. */
export const wordsSize = 11;
/** Pixels from the middle of a dot to its words. */
const toWords = dotRadius + 4;
/** Beyond every offset, in pixels. */
const farOff = 1000;

/** The words of an event on the right of its dot, by the offset of the dot. */
export function atRight(dx: number, dy: number): readonly unknown[] {
  return ['left', [(dx + toWords) / wordsSize, dy / wordsSize]];
}

/** The same on the left. */
export function atLeft(dx: number, dy: number): readonly unknown[] {
  return ['right', [(dx - toWords) / wordsSize, dy / wordsSize]];
}

/** On the right if there is room, else on the left. */
export function onEitherSide(dx: number, dy: number): readonly unknown[] {
  return [...atRight(dx, dy), ...atLeft(dx, dy)];
}

/** On the left if there is room, else on the right. */
export function leftFirst(dx: number, dy: number): readonly unknown[] {
  return [...atLeft(dx, dy), ...atRight(dx, dy)];
}

/** The first value, or the second for an event whose words belong on the left. */
export function bySide(
  right: ExpressionSpecification,
  left: ExpressionSpecification,
): ExpressionSpecification {
  return ['case', ['==', ['get', 'side'], 'left'], left, right];
}

/** One value up to the second zoom of the layout, then another one, and so on. */
export function byZoom(at: (zoom: number) => unknown): ExpressionSpecification {
  const [first, ...others] = layoutZooms;
  const rest = others.flatMap((zoom) => [zoom, at(zoom)]);
  return ['step', ['zoom'], at(first), ...rest] as ExpressionSpecification;
}

/**
 * A list of numbers that grow evenly with the properties `dx5` and `dy5`, at zoom 5. No expression
 * makes a list of numbers, and MapLibre does not read lists of features back when it looks for what
 * is at a pixel.
 */
export function offsetAt(
  zoom: number,
  at: (dx: number, dy: number) => readonly unknown[],
): ExpressionSpecification {
  const along = (dy: number) => [
    ...['interpolate', ['linear'], ['get', `dx${zoom}`]],
    ...[-farOff, ['literal', at(-farOff, dy)], farOff, ['literal', at(farOff, dy)]],
  ];
  return [
    ...['interpolate', ['linear'], ['get', `dy${zoom}`]],
    ...[-farOff, along(-farOff), farOff, along(farOff)],
  ] as ExpressionSpecification;
}
