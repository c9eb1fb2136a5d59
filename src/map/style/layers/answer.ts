/** What an answer found and measured: rings, outlines and lines in the colour of the selection. */
import type { ExpressionSpecification } from 'maplibre-gl';
import type { AnswerRole } from '../answer-features';
import { colour, isArea, isPoint, isShape } from '../expressions';
import { labelFont, labelPaint } from '../labels';
import { featureCollection } from '../map-features';
import { fixedLayer } from '../map-layer';

const role = (...roles: AnswerRole[]): ExpressionSpecification => [
  'in',
  ['get', 'role'],
  ['literal', roles],
];
export const answer = fixedLayer('answer', {
  source: () => featureCollection([]),
  parts: {
    fill: {
      type: 'fill',
      filter: ['all', isArea, role('measured')],
      paint: { 'fill-color': colour('selection'), 'fill-opacity': 0.14 },
    },
    casing: {
      type: 'line',
      filter: ['all', isShape, role('way', 'measured', 'found')],
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': colour('halo'), 'line-width': 5, 'line-opacity': 0.8 },
    },
    line: {
      type: 'line',
      filter: ['all', isShape, role('way', 'measured', 'found', 'subject')],
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: {
        'line-color': colour('selection'),
        'line-width': ['case', role('subject'), 1.4, 2.4],
      },
    },
    perhaps: {
      type: 'line',
      filter: ['all', isShape, role('perhaps')],
      paint: { 'line-color': colour('selection'), 'line-width': 1.6, 'line-dasharray': [2, 2] },
    },
    ring: {
      type: 'circle',
      filter: ['all', isPoint, role('found', 'perhaps', 'subject')],
      paint: {
        'circle-radius': ['case', role('subject'), 12, 8.5],
        'circle-opacity': 0,
        'circle-stroke-color': colour('selection'),
        'circle-stroke-width': ['case', role('perhaps'), 1, 2.4],
      },
    },
    label: {
      type: 'symbol',
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
  },
});
