import { featuresOf } from '../../../catalog/layers';
import { colour, label, ifHovered, ifSelected, isInRange, isPoint, isShape } from '../expressions';
import { labelPaint, strongFont } from '../labels';
import { featureCollection, drawnFeatures } from '../map-features';
import { mapLayer } from '../map-layer';

/** The places that the atlas is about, with their district. */
export const focus = mapLayer('focus', {
  swatches: [
    { shape: 'dot', colour: 'label' },
    { shape: 'area', colour: 'label' },
  ],
  source: (catalog) =>
    featureCollection(
      featuresOf(catalog, 'focus').flatMap((feature) => drawnFeatures(catalog, feature)),
    ),
  clicks: { settlement: ['dot', 'label'], line: ['line'] },
  parts: {
    line: {
      type: 'line',
      filter: ['all', isShape, isInRange],
      layout: { 'line-join': 'round' },
      paint: { 'line-color': colour('label'), 'line-width': 1.4 },
    },
    // The same line; above the borders, which would cover it.
    chosen: {
      type: 'line',
      filter: ['all', isShape, isInRange],
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': colour('selection'),
        'line-width': 3,
        'line-opacity': ifSelected(1, 0),
      },
    },
    dot: {
      type: 'circle',
      filter: isPoint,
      paint: {
        'circle-color': ifSelected(colour('selection'), colour('label')),
        'circle-radius': ifSelected(8, ifHovered(7, 5.5)),
        'circle-stroke-color': colour('halo'),
        'circle-stroke-width': ifSelected(3, 2),
      },
    },
    label: {
      type: 'symbol',
      filter: isPoint,
      layout: {
        ...strongFont,
        'text-field': label,
        'text-size': ['interpolate', ['linear'], ['zoom'], 6.5, 14, 8, 16],
        'text-anchor': 'left',
        'text-offset': [0.6, 0.1],
        'text-max-width': 30,
      },
      paint: labelPaint('label'),
    },
  },
});
