/** Names of regions: what each was stands below, from the zoom on at which there is room for it. */
import type { ExpressionSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import { isKind, isThere, label, parameters } from './expressions';
import { picturedChoice } from './pictured-labels';
import { labelFont, labelPaint } from './labels';

/** From this zoom on, the name of a region has room for what it was, below. */
const roomForFormer = 7.6;

const look: NonNullable<SymbolLayerSpecification['layout']> = {
  ...labelFont,
  'text-size': 12,
  'text-letter-spacing': 0.04,
  'text-max-width': 20,
};

/** Where the name of a region may stand, in ems from its point: on it, or beside it. */
const stands = [
  ['center', [0, 0]],
  ['left', [0.3, 0]],
  ['top', [0, 0.3]],
  ['bottom', [0, -0.3]],
] as const;

/** The name goes where it has room, since names of districts and towns are around it. */
function placed(layer: string): NonNullable<SymbolLayerSpecification['layout']> {
  const choices = stands.map((stand): unknown => ['literal', stand]);
  const free: unknown = ['literal', stands.flat()];
  // An expression, made of pieces that TypeScript sees as unknown.
  return { 'text-variable-anchor-offset': picturedChoice(layer, free, choices) as never };
}

/** The name of the feature that says what a region was, by the reader's choice. */
const formerly: ExpressionSpecification = [
  'coalesce',
  ['get', ['get', 'former'], ['object', ['global-state', parameters.names]]],
  ['get', 'formerly'],
];
const small = { 'font-scale': 11 / 12 };

export const regionNames = {
  region: {
    type: 'symbol',
    source: 'names',
    filter: ['all', isKind('region'), isThere],
    maxzoom: roomForFormer,
    layout: { ...look, ...placed('background-region'), 'text-field': label },
    paint: labelPaint('quietLabel'),
  },
  former: {
    type: 'symbol',
    source: 'names',
    filter: ['all', isKind('region'), isThere],
    minzoom: roomForFormer,
    maxzoom: 9,
    layout: {
      ...look,
      ...placed('background-former'),
      'text-field': ['format', label, {}, '\n', {}, formerly, small],
    },
    paint: labelPaint('quietLabel'),
  },
} as const satisfies Readonly<Record<string, Omit<SymbolLayerSpecification, 'id'>>>;
