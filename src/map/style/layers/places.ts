import type { ExpressionSpecification } from 'maplibre-gl';
import { featuresOf } from '../../../catalog/layers';
import { colour, ifHovered, ifSelected, isUncertain } from '../expressions';
import { labelFont, labelPaint, withNativeNames } from '../labels';
import { collection, mapFeature } from '../map-features';
import { mapLayer } from '../map-layer';

const ranks: Readonly<Record<string, number>> = { capital: 1, city: 1, town: 2, village: 3 };
const inZoom: ExpressionSpecification = [
  '<=',
  ['get', 'rank'],
  ['step', ['zoom'], 1, 8, 2, 9, 3, 10.5, 4],
];

export const places = mapLayer('places', {
  swatches: [{ shape: 'dot', colour: 'places' }],
  source: (catalog) =>
    collection(
      featuresOf(catalog, 'places').map((feature) =>
        mapFeature(feature, { rank: ranks[feature.properties.kind] ?? 4 }),
      ),
    ),
  clicks: { settlement: ['dot', 'label'] },
  parts: {
    dot: {
      type: 'circle',
      filter: inZoom,
      paint: {
        // Hollow: the point is an estimate.
        'circle-color': ifSelected(colour('selection'), [
          'case',
          isUncertain,
          colour('halo'),
          colour('places'),
        ]),
        'circle-radius': [
          'case',
          ['==', ['get', 'id'], ['global-state', 'selected']],
          7,
          ['boolean', ['feature-state', 'hover'], false],
          6,
          ['match', ['get', 'rank'], 1, 4, 2, 3.4, 2.6],
        ],
        'circle-stroke-color': ['case', isUncertain, colour('places'), colour('halo')],
        'circle-stroke-width': ifHovered(2, 1.2),
      },
    },
    label: {
      type: 'symbol',
      filter: inZoom,
      layout: {
        ...labelFont,
        'text-field': withNativeNames(10.5),
        'text-size': ['match', ['get', 'rank'], 1, 13, 2, 12, 11],
        'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
        'text-radial-offset': 0.55,
        'text-justify': 'auto',
        'text-max-width': 14,
        'symbol-sort-key': ['get', 'rank'],
      },
      paint: labelPaint('label'),
    },
  },
});
