/** Names of the towns of the first view: where an editor put each, or else beside it where it has room. */
import type { ExpressionSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import { label } from './expressions';
import { heldChoice } from './held-labels';

/**
 * Where a name may stand, in ems from its dot. MapLibre moves those above and below by 7/24 em,
 * which these make up for.
 */
const stands = {
  right: [-0.5, 0],
  top: [0, 0.64],
  left: [0.5, 0],
  'bottom-left': [0.4, -0.39],
  'bottom-right': [-0.75, 0.01],
} as const;
type Anchor = keyof typeof stands;
const anchors = Object.keys(stands) as Anchor[];

/** The editor's anchor of a name, then the others; below it first, where few names are. */
const inOrder = (first: Anchor) => [first, ...anchors.filter((anchor) => anchor !== first)];

/** What a name has by the anchor that its editor chose. */
const byAnchor = (of: (first: Anchor) => unknown): unknown => [
  ...['match', ['get', 'anchor']],
  ...anchors.flatMap((first) => [first, ['literal', of(first)]]),
  ['literal', of('left')],
];
const withStand = (anchor: Anchor | undefined) => (anchor ? [anchor, stands[anchor]] : []);

/** The name goes where its editor put it, since that never moves; else to a side that has room. */
export function besideTown(layer: string): NonNullable<SymbolLayerSpecification['layout']> {
  const choices = anchors.map((_, at) => byAnchor((first) => withStand(inOrder(first)[at])));
  const free = byAnchor((first) => inOrder(first).flatMap(withStand));
  return {
    'text-field': label,
    'text-variable-anchor-offset': heldChoice(layer, free, choices) as never,
    'text-justify': 'auto',
    // On a phone two names of a town stand on two lines.
    'text-max-width': ['step', ['zoom'], 10, 7, 12.5] as ExpressionSpecification,
  };
}
