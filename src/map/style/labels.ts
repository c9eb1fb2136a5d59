/** How labels are drawn: the font, the halo and the lines. */
import type { ExpressionSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import { colour } from './expressions';
import { regular, semibold } from './font-files';
import type { ColourRole } from './palette';

export const labelFont: NonNullable<SymbolLayerSpecification['layout']> = {
  'text-font': [regular],
};
export const strongFont: NonNullable<SymbolLayerSpecification['layout']> = {
  'text-font': [semibold],
};

export function labelPaint(role: ColourRole): NonNullable<SymbolLayerSpecification['paint']> {
  return {
    'text-color': colour(role),
    'text-halo-color': colour('halo'),
    'text-halo-width': 1.6,
  };
}

/** A text beside its dot, on the side that has room; `widest` is in em. */
export function labelBeside(
  field: string,
  widest: number,
): NonNullable<SymbolLayerSpecification['layout']> {
  return {
    ...labelFont,
    'text-field': ['get', field],
    'text-size': 12,
    'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
    'text-radial-offset': 0.8,
    'text-max-width': widest,
  };
}

/** How much larger the title of a callout is than its text. */
export const titleScale = 1.25;

/** The text of a callout: its title, and below it the line that a member of the feature has. */
export function titled(line: string): ExpressionSpecification {
  return [
    'format',
    ['get', 'title'],
    { 'font-scale': titleScale, 'text-font': ['literal', [semibold]] },
    '\n',
    {},
    ['get', line],
    {},
  ];
}
