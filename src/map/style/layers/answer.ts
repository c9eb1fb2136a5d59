/** What an answer found and measured: rings, outlines and lines in the colour of the selection. */
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { AnswerRole } from '../answer-data';
import { colour, isPoint, isShape } from '../expressions';
import { labelFont, labelPaint } from '../theme';

export const answerSource = 'answer';

const role = (...roles: AnswerRole[]): ExpressionSpecification => [
  'in',
  ['get', 'role'],
  ['literal', roles],
];
const isArea: ExpressionSpecification = [
  'in',
  ['geometry-type'],
  ['literal', ['Polygon', 'MultiPolygon']],
];
const source = answerSource;

export const answerLayers: readonly LayerSpecification[] = [
  {
    id: 'answer-fill',
    type: 'fill',
    source,
    filter: ['all', isArea, role('measured')],
    paint: { 'fill-color': colour('selection'), 'fill-opacity': 0.14 },
  },
  {
    id: 'answer-casing',
    type: 'line',
    source,
    filter: ['all', isShape, role('way', 'measured', 'found')],
    layout: { 'line-join': 'round', 'line-cap': 'round' },
    paint: { 'line-color': colour('halo'), 'line-width': 5, 'line-opacity': 0.8 },
  },
  {
    id: 'answer-line',
    type: 'line',
    source,
    filter: ['all', isShape, role('way', 'measured', 'found', 'subject')],
    layout: { 'line-join': 'round', 'line-cap': 'round' },
    paint: {
      'line-color': colour('selection'),
      'line-width': ['case', role('subject'), 1.4, 2.4],
    },
  },
  {
    id: 'answer-perhaps',
    type: 'line',
    source,
    filter: ['all', isShape, role('perhaps')],
    paint: { 'line-color': colour('selection'), 'line-width': 1.6, 'line-dasharray': [2, 2] },
  },
  {
    id: 'answer-ring',
    type: 'circle',
    source,
    filter: ['all', isPoint, role('found', 'perhaps', 'subject')],
    paint: {
      'circle-radius': ['case', role('subject'), 12, 8.5],
      'circle-opacity': 0,
      'circle-stroke-color': colour('selection'),
      'circle-stroke-width': ['case', role('perhaps'), 1, 2.4],
    },
  },
  {
    id: 'answer-label',
    type: 'symbol',
    source,
    filter: role('way'),
    layout: {
      ...labelFont,
      'symbol-placement': 'line-center',
      'text-field': ['get', 'label'],
      'text-size': 13,
      'text-offset': [0, -0.8],
      'text-allow-overlap': true,
    },
    paint: labelPaint('selection'),
  },
];
