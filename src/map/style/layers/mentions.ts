/** The places that the open article names, which text and map light in each other. */
import type { ExpressionSpecification } from 'maplibre-gl';
import { colour } from '../expressions';
import { labelBeside, labelPaint } from '../labels';
import { featureCollection } from '../map-features';
import { fixedLayer } from '../map-layer';

const isLit: ExpressionSpecification = ['boolean', ['feature-state', 'lit'], false];
/** No other layer draws the place. */
const isBare: ExpressionSpecification = ['==', ['get', 'drawn'], false];

export const mentions = fixedLayer('mentions', {
  source: () => featureCollection([]),
  clicks: { settlement: ['dot', 'label'] },
  parts: {
    ring: {
      type: 'circle',
      paint: {
        'circle-radius': ['case', isLit, ['get', 'litSize'], ['get', 'size']],
        'circle-color': colour('selection'),
        'circle-opacity': ['case', isLit, 0.22, 0],
        'circle-stroke-color': colour('selection'),
        'circle-stroke-width': ['case', isLit, 2.6, 1.2],
        'circle-stroke-opacity': ['case', isLit, 1, ['case', ['get', 'own'], 0.75, 0]],
      },
    },
    dot: {
      type: 'circle',
      filter: isBare,
      paint: {
        'circle-radius': 3.2,
        'circle-color': colour('places'),
        'circle-stroke-color': colour('halo'),
        'circle-stroke-width': 1.2,
      },
    },
    label: {
      type: 'symbol',
      filter: isBare,
      layout: labelBeside('name', 14),
      paint: labelPaint('label'),
    },
  },
});
