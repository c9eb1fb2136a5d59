import { featuresOf } from '../../catalog/themes';
import { colour, ifHovered, ifSelected, visibility } from '../expressions';
import { collection, labelFont, labelPaint, mapFeature, type Theme } from '../theme';

export const lines: Theme = {
  id: 'lines',
  swatches: [{ shape: 'dashed-line', colour: 'lines' }],
  source: (catalog) =>
    collection(featuresOf(catalog, 'lines').map((feature) => mapFeature(feature))),
  styleLayers: [
    {
      id: 'lines-line',
      type: 'line',
      source: 'lines',
      layout: { ...visibility('lines'), 'line-join': 'round' },
      paint: {
        'line-color': ifSelected(colour('selection'), colour('lines')),
        'line-width': ifSelected(4, ifHovered(3, 1.8)),
        'line-dasharray': [2, 2],
      },
    },
    {
      id: 'lines-label',
      type: 'symbol',
      source: 'lines',
      minzoom: 7,
      layout: {
        ...visibility('lines'),
        ...labelFont,
        'symbol-placement': 'line',
        'symbol-spacing': 500,
        'text-field': ['get', 'label'],
        'text-size': 11,
        'text-offset': [0, -0.9],
      },
      paint: labelPaint('lines'),
    },
  ],
};
