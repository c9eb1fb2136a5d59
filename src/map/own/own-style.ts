/** How the layers of a reader's own are drawn. They come to the map when there is one. */
import type { ExpressionSpecification } from 'maplibre-gl';
import { ownColours } from '../../own-layers/own-layer';
import { stepColours, type ClassColour } from '../../own-layers/colouring';
import { colour, ifSelected, isArea, isPoint, withSpread } from '../style/expressions';
import { labelBeside, labelPaint } from '../style/labels';
import { featureCollection } from '../style/map-features';
import { fixedLayer, type DrawnPart } from '../style/map-layer';
import type { SlottedLayer } from '../style/slotted-layer';
import { ownColourRole } from './own-colours';
import { ownMany, ownSource, tileLayer } from './own-ids';

const others: readonly ClassColour[] = [...ownColours, ...stepColours];
const ownColour = withSpread([
  'match',
  ['get', 'colour'],
  ...others.flatMap((one) => [one, colour(ownColourRole(one))] as const),
  colour(ownColourRole('none')),
]);
const isLine: ExpressionSpecification = [
  'in',
  ['geometry-type'],
  ['literal', ['LineString', 'MultiLineString']],
];
const isDot: ExpressionSpecification = ['any', isPoint, ['==', ['geometry-type'], 'MultiPoint']];

const dot = {
  type: 'circle',
  filter: isDot,
  paint: {
    'circle-radius': ifSelected(7.5, 5),
    'circle-color': ownColour,
    'circle-stroke-color': ifSelected(colour('selection'), colour('halo')),
    'circle-stroke-width': ifSelected(2.6, 1.4),
  },
} as const satisfies DrawnPart;
const label = {
  type: 'symbol',
  filter: ['!=', ['get', 'label'], ''],
  layout: labelBeside('label', 12),
  paint: labelPaint('label'),
} as const satisfies DrawnPart;

export const own = fixedLayer(ownSource, {
  source: () => featureCollection([]),
  parts: {
    fill: {
      type: 'fill',
      filter: isArea,
      paint: { 'fill-color': ownColour, 'fill-opacity': ifSelected(0.5, 0.28) },
    },
    casing: {
      type: 'line',
      filter: isLine,
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': colour('halo'), 'line-width': 4.6, 'line-opacity': 0.8 },
    },
    line: {
      type: 'line',
      filter: ['any', isLine, isArea],
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: {
        'line-color': ifSelected(colour('selection'), ownColour),
        'line-width': ifSelected(3.4, ['case', isArea, 1.5, 2.6]),
      },
    },
    dot,
    label,
  },
});

/** Of points that come in tiles. */
const many = fixedLayer(ownMany, {
  parts: {
    dot: { ...dot, 'source-layer': tileLayer },
    label: { ...label, 'source-layer': tileLayer },
  },
});

/** The style layers, bottom to top. */
export const ownOrder: readonly SlottedLayer[] = [
  { layer: own.parts.fill, slot: 'brought' },
  { layer: own.parts.casing, slot: 'brought' },
  { layer: own.parts.line, slot: 'brought' },
  { layer: own.parts.dot, slot: 'brought' },
  { layer: own.parts.label, slot: 'brought-labels' },
];

/** The same for points that come in tiles. */
export const manyOrder: readonly SlottedLayer[] = [
  { layer: many.parts.dot, slot: 'brought' },
  { layer: many.parts.label, slot: 'brought-labels' },
];
