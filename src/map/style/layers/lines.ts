import type { ExpressionSpecification } from 'maplibre-gl';
import { featuresOf } from '../../../catalog/themes';
import { colour, label, ifHovered, ifSelected, visibility } from '../expressions';
import { collection, labelFont, labelPaint, mapFeature, type Theme } from '../theme';

const isKind = (...kinds: string[]): ExpressionSpecification => [
  'in',
  ['get', 'kind'],
  ['literal', kinds],
];

const lineWidth: ExpressionSpecification = ['case', isKind('line'), 1.8, 1.1];

/** Lines that somebody else drew, and roads that are schematic: all dashed but the river. */
export const lines: Theme = {
  id: 'lines',
  swatches: [
    { shape: 'dashed-line', colour: 'lines' },
    { shape: 'dashed-line', colour: 'roads' },
  ],
  source: (catalog) =>
    collection(featuresOf(catalog, 'lines').map((feature) => mapFeature(feature))),
  styleLayers: [
    {
      id: 'lines-river',
      type: 'line',
      source: 'lines',
      filter: isKind('river'),
      layout: { ...visibility('lines'), 'line-join': 'round' },
      paint: {
        'line-color': ifSelected(colour('selection'), colour('river')),
        'line-width': ifSelected(4, ifHovered(3, 2)),
      },
    },
    {
      id: 'lines-road',
      type: 'line',
      source: 'lines',
      filter: isKind('road'),
      minzoom: 7.5,
      layout: { ...visibility('lines'), 'line-join': 'round' },
      paint: {
        'line-color': ifSelected(colour('selection'), colour('roads')),
        'line-width': ifSelected(4, ifHovered(3, 1.6)),
        'line-dasharray': [4, 2],
      },
    },
    {
      id: 'lines-line',
      type: 'line',
      source: 'lines',
      filter: isKind('line', 'boundary'),
      layout: { ...visibility('lines'), 'line-join': 'round' },
      paint: {
        'line-color': ifSelected(colour('selection'), colour('lines')),
        'line-width': ifSelected(4, ifHovered(3, lineWidth)),
        'line-dasharray': [2, 2],
      },
    },
    {
      id: 'lines-label',
      type: 'symbol',
      source: 'lines',
      filter: ['any', isKind('line', 'boundary', 'river'), ['>=', ['zoom'], 9.5]],
      minzoom: 7,
      layout: {
        ...visibility('lines'),
        ...labelFont,
        'symbol-placement': 'line',
        'symbol-spacing': 500,
        'text-field': label,
        'text-size': 11,
        'text-offset': [0, -0.9],
      },
      paint: labelPaint('lines'),
    },
  ],
};
