import { featuresOf } from '../../../catalog/layers';
import { colour, ifHovered, ifSelected, isPoint, isShape } from '../expressions';
import { labelFont, labelPaint, withNativeNames } from '../labels';
import { collection, mapFeature } from '../map-features';
import { mapLayer } from '../map-layer';

/** The places that the atlas is about, with their district. */
export const focus = mapLayer('focus', {
  swatches: [
    { shape: 'dot', colour: 'focus' },
    { shape: 'area', colour: 'focus' },
  ],
  source: (catalog) =>
    collection(featuresOf(catalog, 'focus').map((feature) => mapFeature(feature))),
  clicks: { settlement: ['dot', 'label'], district: ['fill'] },
  parts: {
    fill: {
      type: 'fill',
      filter: isShape,
      paint: { 'fill-color': colour('focus'), 'fill-opacity': ifHovered(0.34, 0.2) },
    },
    line: {
      type: 'line',
      filter: isShape,
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': ifSelected(colour('selection'), colour('focus')),
        'line-width': ifSelected(3, 1.4),
      },
    },
    dot: {
      type: 'circle',
      filter: isPoint,
      paint: {
        'circle-color': ifSelected(colour('selection'), colour('focus')),
        'circle-radius': ifSelected(9, ifHovered(8, 6.5)),
        'circle-stroke-color': colour('halo'),
        'circle-stroke-width': ifSelected(3, 2),
      },
    },
    label: {
      type: 'symbol',
      filter: isPoint,
      layout: {
        ...labelFont,
        'text-field': withNativeNames(8.5),
        'text-size': ['interpolate', ['linear'], ['zoom'], 6, 13, 10, 17],
        'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
        'text-radial-offset': 0.75,
        'text-justify': 'auto',
        'text-max-width': 30,
      },
      paint: labelPaint('focus'),
    },
  },
});
