import type { ExpressionSpecification, LineLayerSpecification } from 'maplibre-gl';
import { featuresOf } from '../../../catalog/layers';
import {
  colour,
  ifHovered,
  ifSelected,
  ifThere,
  isThereOrSelected,
  isUncertain,
} from '../expressions';
import { labelFont, labelPaint } from '../labels';
import { collection, mapFeature } from '../map-features';
import { mapLayer } from '../map-layer';

const isBand: ExpressionSpecification = ['==', ['get', 'kind'], 'corridor-band'];
const isAxis: ExpressionSpecification = ['==', ['get', 'kind'], 'corridor-axis'];

const road: NonNullable<LineLayerSpecification['paint']> = {
  'line-color': ifSelected(colour('selection'), colour('corridor')),
  'line-width': ifSelected(5, ifHovered(4, 2.8)),
  'line-opacity': ifThere(1, 0.45),
};

export const corridor = mapLayer('corridor', {
  swatches: [{ shape: 'band', colour: 'corridor' }],
  source: (catalog, t) =>
    collection(
      featuresOf(catalog, 'corridor').map((feature) =>
        mapFeature(feature, { corridor: t.layers.corridor.name }),
      ),
    ),
  clicks: { road: ['axis', 'doubt', 'label'], band: ['band'] },
  parts: {
    band: {
      type: 'fill',
      filter: ['all', isBand, isThereOrSelected],
      paint: {
        'fill-color': colour('corridor'),
        'fill-opacity': ifHovered(0.28, ifThere(0.17, 0.05)),
      },
    },
    edge: {
      type: 'line',
      filter: ['all', isBand, isThereOrSelected],
      paint: {
        'line-color': ifSelected(colour('selection'), colour('corridor')),
        'line-width': ifSelected(2.5, 1),
        'line-opacity': ifThere(1, 0.5),
        // Dashed, because nobody published where the corridor ended.
        'line-dasharray': [4, 3],
      },
    },
    casing: {
      type: 'line',
      filter: ['all', isAxis, isThereOrSelected],
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: { 'line-color': colour('halo'), 'line-width': 6, 'line-opacity': ifThere(1, 0) },
    },
    axis: {
      type: 'line',
      filter: ['all', isAxis, ['!', isUncertain], isThereOrSelected],
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: road,
    },
    doubt: {
      type: 'line',
      filter: ['all', isAxis, isUncertain, isThereOrSelected],
      layout: { 'line-join': 'round' },
      paint: { ...road, 'line-dasharray': [2, 1.5] },
    },
    label: {
      type: 'symbol',
      filter: ['all', isAxis, ['!', isUncertain], isThereOrSelected],
      minzoom: 8,
      layout: {
        ...labelFont,
        'symbol-placement': 'line',
        'symbol-spacing': 420,
        'text-field': ['get', 'corridor'],
        'text-size': ['interpolate', ['linear'], ['zoom'], 8, 12, 11, 15],
        'text-letter-spacing': 0.12,
        'text-offset': [0, -1.1],
        'text-max-angle': 50,
      },
      paint: labelPaint('corridor'),
    },
  },
});
