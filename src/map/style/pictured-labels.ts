/**
 * While the map stands as it came, it shows the labels that the picture before it placed, and no
 * other: the two cannot differ. From the reader's first move on, MapLibre places them itself.
 */
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { parameters, withSpread } from './expressions';

const isPictured: ExpressionSpecification = [
  'boolean',
  ['global-state', parameters.pictured],
  false,
];

/** Whether the map draws or the picture, which has no such parameter. */
const isOnMap: ExpressionSpecification = [
  'any',
  isPictured,
  ['==', ['global-state', parameters.pictured], false],
];

/** By style layer and feature: which of its places each label of the picture has, from 0 on. */
export type PlacedLabels = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Whether the picture places the labels of a style layer, or they stand on their dots in any case. */
export function isPlaced(layer: LayerSpecification): boolean {
  return (
    layer.type === 'symbol' &&
    layer.layout?.['text-field'] !== undefined &&
    layer.layout['text-allow-overlap'] !== true
  );
}

/** For what belongs to a label: whether the label is there while they are those of the picture. */
export function isPicturedWith(layer: string): ExpressionSpecification {
  return ['any', ['!', isPictured], ['has', ['get', 'id'], placedOf(layer)]];
}

/** Whether a line of the map leads to the labels of a style layer. */
function hasLeader({ metadata }: LayerSpecification): boolean {
  return (metadata as { readonly hasLeader?: boolean } | undefined)?.hasLeader === true;
}

export function withPicturedLabels(layer: LayerSpecification): LayerSpecification {
  if (layer.type !== 'symbol' || !isPlaced(layer)) return layer;
  const filter = withSpread([
    ...['all', ...(layer.filter ? [layer.filter] : [])],
    isPicturedWith(layer.id),
  ]);
  // The line to a callout does not know whether its words have room, so on the map they always do.
  const overlaps = hasLeader(layer) ? isOnMap : isPictured;
  return { ...layer, filter, layout: { ...layer.layout, 'text-allow-overlap': overlaps } };
}

/**
 * What a label of a style layer has in the place that the picture gave it, or `free`, which leaves
 * the choice.
 */
export function picturedChoice<Value>(
  layer: string,
  free: Value,
  choices: readonly Value[],
): unknown {
  const chosen = ['get', ['get', 'id'], placedOf(layer)];
  const cases = choices.flatMap((choice, at) => [['==', chosen, at], choice]);
  return ['case', ['!', isPictured], free, ...cases, free];
}

function placedOf(layer: string): ExpressionSpecification {
  return [
    'object',
    ['get', layer, ['object', ['global-state', parameters.placed]]],
    ['literal', {}],
  ];
}
