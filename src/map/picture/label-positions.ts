/** The label of a style layer at each position that it may take, the best first. */
import type { DrawnLabel } from './picture-parts';
import { heightOf, linesOf } from './label-lines';

/** The value of a style property for one feature, or the default. */
export type Get = (name: string, fallback: unknown) => never;
type Anchor =
  | 'left'
  | 'right'
  | 'top'
  | 'bottom'
  | 'center'
  | 'bottom-left'
  | 'top-left'
  | 'bottom-right'
  | 'top-right';
/** Ems to the right and down. */
type Offset = readonly [number, number];

export function labelsOf(
  get: Get,
  angle: number,
  given: Readonly<Record<string, unknown>>,
): readonly DrawnLabel[] {
  const size = Number(get('text-size', 16));
  const spacing = Number(get('text-letter-spacing', 0));
  const [font = ''] = (given['text-font'] ?? []) as readonly string[];
  const lines = linesOf(get('text-field', ''), {
    size,
    font,
    spacing,
    widest: angle === 0 ? Number(get('text-max-width', 10)) : Infinity,
  });
  const radial = Number(get('text-radial-offset', 0));
  const [height, first] = [heightOf(lines), lines[0]?.size ?? size];
  const padding = Number(get('text-padding', 2));
  const isListed = get('text-variable-anchor-offset', null) !== null;
  if (lines.length === 0) return [];
  return standsOf(get, given).map(([anchor, [dx, dy]]) => {
    const [up, down] = [anchor.startsWith('bottom'), anchor.startsWith('top')];
    const [toRight, toLeft] = [anchor.endsWith('left'), anchor.endsWith('right')];
    // With a radial offset MapLibre counts from the baseline of the line next to the point.
    const away = radial === 0 ? awayFrom(isListed, size, padding) : (radial - baseline) * size;
    const y = up ? -height - away : down ? away : -height / 2;
    const side = toRight ? radial : toLeft ? -radial : 0;
    return {
      lines,
      anchor: toRight ? 'start' : toLeft ? 'end' : 'middle',
      // MapLibre draws each letter with a margin around it.
      dx: (dx + side) * size + (toRight ? 2 : toLeft ? -2 : 0),
      // From the top of the block to the first baseline.
      dy: y + dy * size + first * 0.95 + 1,
      angle,
      spacing,
      padding,
      bare: get('text-halo-width', 0) === 0,
      colour: String(get('text-color', 'currentColor')),
    } satisfies DrawnLabel;
  });
}

/** Anchors with their offsets. The list in `text-variable-anchor` is not an expression. */
function standsOf(
  get: Get,
  given: Readonly<Record<string, unknown>>,
): readonly (readonly [Anchor, Offset])[] {
  const each = get('text-variable-anchor-offset', null) as (Anchor & Offset)[] | null;
  if (each) return each.flatMap((one, at) => (at % 2 === 0 ? [[one, each[at + 1] ?? [0, 0]]] : []));
  const anchors = given['text-variable-anchor'] as readonly Anchor[] | undefined;
  const offset = get('text-offset', [0, 0]) as Offset;
  return (anchors ?? [get('text-anchor', 'center') as Anchor]).map((anchor) => [anchor, offset]);
}

/** Ems by which MapLibre moves a text that stands above or below its point towards it. */
const baseline = 7 / 24;

/** Pixels between such a text and its point beside its offset: of a list of places, as MapLibre has it. */
function awayFrom(isListed: boolean, size: number, padding: number): number {
  return isListed ? padding - baseline * size : 0;
}
