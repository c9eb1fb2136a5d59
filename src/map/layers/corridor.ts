import type { ExpressionSpecification } from 'maplibre-gl';
import { featuresOf } from '../../catalog/themes';
import { colour, ifHovered, ifSelected, visibility } from '../expressions';
import { collection, labelFont, labelPaint, mapFeature, type Theme } from '../theme';

const isBand: ExpressionSpecification = ['==', ['get', 'kind'], 'corridor-band'];
const isAxis: ExpressionSpecification = ['==', ['get', 'kind'], 'corridor-axis'];

export const corridor: Theme = {
  id: 'corridor',
  swatches: [{ shape: 'band', colour: 'corridor' }],
  source: (catalog) =>
    collection(featuresOf(catalog, 'corridor').map((feature) => mapFeature(feature))),
  styleLayers: [
    {
      id: 'corridor-band',
      type: 'fill',
      source: 'corridor',
      filter: isBand,
      layout: visibility('corridor'),
      paint: { 'fill-color': colour('corridor'), 'fill-opacity': ifHovered(0.28, 0.17) },
    },
    {
      id: 'corridor-edge',
      type: 'line',
      source: 'corridor',
      filter: isBand,
      layout: visibility('corridor'),
      paint: {
        'line-color': ifSelected(colour('selection'), colour('corridor')),
        'line-width': ifSelected(2.5, 1),
        // Dashed, because nobody published where the corridor ended.
        'line-dasharray': [4, 3],
      },
    },
    {
      id: 'corridor-casing',
      type: 'line',
      source: 'corridor',
      filter: isAxis,
      layout: { ...visibility('corridor'), 'line-cap': 'round', 'line-join': 'round' },
      paint: { 'line-color': colour('halo'), 'line-width': 6 },
    },
    {
      id: 'corridor-axis',
      type: 'line',
      source: 'corridor',
      filter: isAxis,
      layout: { ...visibility('corridor'), 'line-cap': 'round', 'line-join': 'round' },
      paint: {
        'line-color': ifSelected(colour('selection'), colour('corridor')),
        'line-width': ifSelected(5, ifHovered(4, 2.8)),
      },
    },
    {
      id: 'corridor-label',
      type: 'symbol',
      source: 'corridor',
      filter: isAxis,
      minzoom: 8,
      layout: {
        ...visibility('corridor'),
        ...labelFont,
        'symbol-placement': 'line',
        'symbol-spacing': 420,
        'text-field': ['get', 'label'],
        'text-size': ['interpolate', ['linear'], ['zoom'], 8, 12, 11, 15],
        'text-letter-spacing': 0.12,
        'text-offset': [0, -1.1],
        'text-max-angle': 50,
      },
      paint: labelPaint('corridor'),
    },
  ],
};
