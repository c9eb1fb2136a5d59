/** The places that the open article names: what the text and the map light in each other. */
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { colour } from '../expressions';
import { labelFont, labelPaint } from '../theme';

export const mentionsSource = 'mentions';

const source = mentionsSource;
const isLit: ExpressionSpecification = ['boolean', ['feature-state', 'lit'], false];
/** No other layer draws the place. */
const isBare: ExpressionSpecification = ['==', ['get', 'drawn'], false];

export const mentionLayers: readonly LayerSpecification[] = [
  {
    id: 'mentions-ring',
    type: 'circle',
    source,
    paint: {
      'circle-radius': ['case', isLit, 13, 9],
      'circle-color': colour('selection'),
      'circle-opacity': ['case', isLit, 0.22, 0],
      'circle-stroke-color': colour('selection'),
      'circle-stroke-width': ['case', isLit, 2.6, 1.2],
      'circle-stroke-opacity': ['case', isLit, 1, ['case', ['get', 'own'], 0.75, 0]],
    },
  },
  {
    id: 'mentions-dot',
    type: 'circle',
    source,
    filter: isBare,
    paint: {
      'circle-radius': 3.2,
      'circle-color': colour('places'),
      'circle-stroke-color': colour('halo'),
      'circle-stroke-width': 1.2,
    },
  },
  {
    id: 'mentions-label',
    type: 'symbol',
    source,
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
];
