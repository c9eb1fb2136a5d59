/** A label of the style as lines of text beside their point, once for each place it may take. */
import type { Label } from './drawn';
import { heightOf, linesOf } from './text';

/** Which part of a label is at its point, as the style names it. */
export type Anchor =
  | 'left'
  | 'right'
  | 'top'
  | 'bottom'
  | 'center'
  | 'bottom-left'
  | 'top-left'
  | 'bottom-right'
  | 'top-right';

/** Reads a property of a style layer as it is for one feature. */
export type Get = (name: string, fallback: unknown) => never;

/** A label at each of its anchors. `variable` is a plain list in the style, not an expression. */
export function labelsOf(
  get: Get,
  angle: number,
  font: string,
  variable: readonly Anchor[] | undefined,
): readonly Label[] {
  const size = Number(get('text-size', 16));
  const spacing = Number(get('text-letter-spacing', 0));
  const lines = linesOf(get('text-field', ''), {
    size,
    font,
    spacing,
    widest: angle === 0 ? Number(get('text-max-width', 10)) : Infinity,
    upperCase: get('text-transform', 'none') === 'uppercase',
  });
  const anchors: readonly Anchor[] = variable ?? [get('text-anchor', 'center')];
  const radial = Number(get('text-radial-offset', 0));
  const [dx = 0, dy = 0] = get('text-offset', [0, 0]) as number[];
  const [height, first] = [heightOf(lines), lines[0]?.size ?? size];
  if (lines.length === 0) return [];
  return anchors.map((anchor) => {
    const [up, down] = [anchor.startsWith('bottom'), anchor.startsWith('top')];
    const [toRight, toLeft] = [anchor.endsWith('left'), anchor.endsWith('right')];
    // With a radial offset the map counts from the baseline of the line next to the point.
    const away = radial === 0 ? 0 : (radial - 0.29) * size;
    const y = up ? -height - away : down ? away : -height / 2;
    const side = toRight ? radial : toLeft ? -radial : 0;
    return {
      lines,
      anchor: toRight ? 'start' : toLeft ? 'end' : 'middle',
      // The map sets its letters with a margin of theirs.
      dx: (dx + side) * size + (toRight ? 2 : toLeft ? -2 : 0),
      // From the top of the block to the first baseline.
      dy: y + dy * size + first * 0.95 + 1,
      angle,
      spacing,
      padding: Number(get('text-padding', 2)),
      colour: String(get('text-color', 'currentColor')),
    } satisfies Label;
  });
}
