/** What the key of the map says of own layers: a row for each class of each layer that is shown. */
import { colouringOf, type ClassColour, type OwnClass } from './colouring';
import { summaryOf } from './layer-summary';
import type { OwnLayer } from './own-layer';

export type OwnShape = 'dot' | 'line' | 'area';

export interface OwnKeyRow {
  readonly layer: string;
  readonly name: string;
  readonly colour: ClassColour;
  readonly shape: OwnShape;
  /** What the class stands for; undefined where the layer has one colour. */
  readonly value?: OwnClass['value'];
}

export function ownKey(layers: readonly OwnLayer[]): readonly OwnKeyRow[] {
  return layers
    .filter(({ shown }) => shown)
    .flatMap((layer): readonly OwnKeyRow[] => {
      const row = { layer: layer.id, name: layer.name, shape: shapeOf(layer) };
      const { classes } = colouringOf(layer);
      return classes.length === 0
        ? [{ ...row, colour: layer.style.colour }]
        : classes.map(({ colour, value }) => ({ ...row, colour, value }));
    });
}

/** How most features of a layer are drawn. */
export function shapeOf({ features }: Pick<OwnLayer, 'features'>): OwnShape {
  const counts = { dot: 0, line: 0, area: 0 };
  for (const [type, count] of Object.entries(summaryOf(features).shapes)) {
    if (type.endsWith('Point')) counts.dot += count;
    else if (type.endsWith('LineString')) counts.line += count;
    else if (type.endsWith('Polygon')) counts.area += count;
  }
  if (counts.area > counts.line && counts.area > counts.dot) return 'area';
  return counts.line > counts.dot ? 'line' : 'dot';
}
