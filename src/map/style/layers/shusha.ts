import { featuresOf } from '../../../catalog/themes';
import { colour, ifHovered, ifSelected, isPoint, isShape, visibility } from '../expressions';
import {
  collection,
  labelFont,
  labelPaint,
  mapFeature,
  withNativeNames,
  type Theme,
} from '../theme';

export const shusha: Theme = {
  id: 'shusha',
  swatches: [
    { shape: 'dot', colour: 'shusha' },
    { shape: 'area', colour: 'shusha' },
  ],
  source: (catalog) =>
    collection(featuresOf(catalog, 'shusha').map((feature) => mapFeature(feature))),
  styleLayers: [
    {
      id: 'shusha-fill',
      type: 'fill',
      source: 'shusha',
      filter: isShape,
      layout: visibility('shusha'),
      paint: { 'fill-color': colour('shusha'), 'fill-opacity': ifHovered(0.34, 0.2) },
    },
    {
      id: 'shusha-line',
      type: 'line',
      source: 'shusha',
      filter: isShape,
      layout: { ...visibility('shusha'), 'line-join': 'round' },
      paint: {
        'line-color': ifSelected(colour('selection'), colour('shusha')),
        'line-width': ifSelected(3, 1.4),
      },
    },
    {
      id: 'shusha-dot',
      type: 'circle',
      source: 'shusha',
      filter: isPoint,
      layout: visibility('shusha'),
      paint: {
        'circle-color': ifSelected(colour('selection'), colour('shusha')),
        'circle-radius': ifSelected(9, ifHovered(8, 6.5)),
        'circle-stroke-color': colour('halo'),
        'circle-stroke-width': ifSelected(3, 2),
      },
    },
    {
      id: 'shusha-label',
      type: 'symbol',
      source: 'shusha',
      filter: isPoint,
      layout: {
        ...visibility('shusha'),
        ...labelFont,
        'text-field': withNativeNames(8.5),
        'text-size': ['interpolate', ['linear'], ['zoom'], 6, 13, 10, 17],
        'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
        'text-radial-offset': 0.75,
        'text-justify': 'auto',
        'text-max-width': 30,
      },
      paint: labelPaint('shusha'),
    },
  ],
};
