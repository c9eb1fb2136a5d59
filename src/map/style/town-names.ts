/** Names of the towns of the first view: where an editor put each, or else beside it where it has room. */
import { keysOf } from '../../known-keys';
import type { ExpressionSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import { label } from './expressions';
import { picturedChoice } from './pictured-labels';

/**
 * Where a name may stand, in ems from its dot. MapLibre moves those above and below towards the dot,
 * which these make up for (see `awayFrom` in `picture/label-positions.ts`).
 */
const stands = {
  right: [-0.5, 0],
  left: [0.5, 0],
  top: [0, 0.49],
  'bottom-right': [-0.75, 0.16],
  'bottom-left': [0.4, -0.24],
} as const;
type Anchor = keyof typeof stands;
const anchors = keysOf(stands);

/** Left of the dot or below it. On its right a name takes the room of those of districts. */
const others: readonly Anchor[] = ['bottom-right', 'top'];

/** The editor's anchor of a name, then the others. */
const inOrder = (first: Anchor) => [first, ...others.filter((anchor) => anchor !== first)];

/** What a name has by the anchor that its editor chose. */
const byAnchor = (of: (first: Anchor) => unknown): unknown => [
  ...['match', ['get', 'anchor']],
  ...anchors.flatMap((first) => [first, ['literal', of(first)]]),
  ['literal', of('left')],
];
const withStand = (anchor: Anchor) => [anchor, stands[anchor]];

/** The name goes where its editor put it, since that never moves; else to a side that has room. */
export function besideTown(layer: string): NonNullable<SymbolLayerSpecification['layout']> {
  const choices = [0, ...others].map((_, at) =>
    byAnchor((first) => withStand(inOrder(first)[at] ?? first)),
  );
  const free = byAnchor((first) => inOrder(first).flatMap(withStand));
  return {
    'text-field': label,
    // An expression, made of pieces that TypeScript sees as unknown.
    'text-variable-anchor-offset': picturedChoice(layer, free, choices) as never,
    'text-justify': 'auto',
    // On a phone two names of a town stand on two lines.
    'text-max-width': ['step', ['zoom'], 10, 7, 12.5] as ExpressionSpecification,
  };
}
