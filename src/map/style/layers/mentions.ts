/** The places that the open article names, which text and map light in each other. */
import type { ExpressionSpecification } from 'maplibre-gl';
import { colour, parameters } from '../expressions';
import { labelFont, labelPaint } from '../labels';
import { collection } from '../map-features';
import { fixedLayer } from '../map-layer';
import { reportMarks } from '../report-marks';

const isLit: ExpressionSpecification = ['boolean', ['feature-state', 'lit'], false];
/** No other layer draws the place. */
const isBare: ExpressionSpecification = ['==', ['get', 'drawn'], false];

export const mentions = fixedLayer('mentions', {
  source: () => collection([]),
  clicks: { settlement: ['dot', 'label'] },
  parts: {
    ring: {
      type: 'circle',
      paint: {
        'circle-radius': ['case', isLit, 13, 9],
        'circle-color': colour('selection'),
        'circle-opacity': ['case', isLit, 0.22, 0],
        'circle-stroke-color': colour('selection'),
        'circle-stroke-width': ['case', isLit, 2.6, 1.2],
        'circle-stroke-opacity': ['case', isLit, 1, ['case', ['get', 'own'], 0.75, 0]],
      },
    },
    report: {
      type: 'symbol',
      filter: ['has', 'report'],
      layout: {
        'icon-image': [
          'concat',
          'report-',
          ['get', 'report'],
          ['case', ['global-state', parameters.dark], '@dark', '@light'],
        ],
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
      },
      paint: {
        // For the picture only; the image on the map has its colours.
        'icon-color': [
          'match',
          ['get', 'report'],
          'first',
          colour(reportMarks.first.colour),
          'second',
          colour(reportMarks.second.colour),
          colour(reportMarks.both.colour),
        ],
        'icon-halo-color': colour('halo'),
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
      layout: {
        ...labelFont,
        'text-field': ['get', 'name'],
        'text-size': 12,
        'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
        'text-radial-offset': 0.8,
        'text-max-width': 14,
      },
      paint: labelPaint('label'),
    },
  },
});
