import type { FilterSpecification } from 'maplibre-gl';
import { featuresOf } from '../../../catalog/layers';
import {
  colour,
  ifHovered,
  ifSelected,
  ifThere,
  isHollow,
  isThere,
  isThereOrSelected,
  label,
  isKind,
} from '../expressions';
import { labelFont, labelPaint } from '../labels';
import { featureCollection, mapFeature } from '../map-features';
import { mapLayer } from '../map-layer';

/** Lines of a kind that existed on the day of the map, and the chosen line. */
const drawn = (...kinds: string[]): FilterSpecification => [
  'all',
  isKind(...kinds),
  isThereOrSelected,
];
const opacity = ifThere(1, 0.45);
const roadZoom = 8.8;

/** Lines that others drew, and schematic roads: all are dashed except the river. */
export const lines = mapLayer('lines', {
  swatches: [
    { shape: 'dashed-line', colour: 'lines' },
    { shape: 'dashed-line', colour: 'roads' },
  ],
  source: (catalog) =>
    featureCollection(
      featuresOf(catalog, 'lines').map((feature) => mapFeature(feature, { hollowUntil: '9999' })),
    ),
  clicks: { line: ['line', 'boundary', 'road', 'hollow', 'river', 'label'] },
  parts: {
    river: {
      type: 'line',
      filter: drawn('river'),
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': ifSelected(colour('selection'), colour('river')),
        'line-width': ifSelected(4, ifHovered(3, 1.4)),
        // The background draws the river. This layer makes it clickable, and visible once it is
        // chosen.
        'line-opacity': ifSelected(1, ifHovered(1, 0)),
      },
    },
    road: {
      type: 'line',
      filter: ['all', isKind('road'), isThere],
      // From far away, a line through a few towns looks like a real road.
      minzoom: roadZoom,
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': ifSelected(colour('selection'), colour('roads')),
        'line-width': ifSelected(4, ifHovered(3, 1.4)),
        'line-dasharray': [4, 2],
      },
    },
    // A road that was no longer in use on the day: two thin lines with the ground between them.
    hollow: {
      type: 'line',
      filter: ['all', isKind('road'), isHollow],
      minzoom: roadZoom,
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: {
        'line-color': ifSelected(colour('selection'), colour('roads')),
        'line-width': ifSelected(4, ifHovered(3.6, 3)),
      },
    },
    bore: {
      type: 'line',
      filter: ['all', isKind('road'), isHollow],
      minzoom: roadZoom,
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: { 'line-color': colour('halo'), 'line-width': 1.4 },
    },
    line: {
      type: 'line',
      filter: drawn('line'),
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': ifSelected(colour('selection'), colour('lines')),
        'line-width': ifSelected(4, ifHovered(3, 1.4)),
        'line-opacity': opacity,
        'line-dasharray': [4, 2],
      },
    },
    boundary: {
      type: 'line',
      filter: drawn('boundary'),
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: {
        'line-color': ifSelected(colour('selection'), colour('lines')),
        'line-width': ifSelected(3, ifHovered(2.4, 1.3)),
        'line-opacity': opacity,
        'line-dasharray': [0.2, 2.2],
      },
    },
    label: {
      type: 'symbol',
      filter: [
        'all',
        ['any', isKind('line', 'boundary', 'river'), ['>=', ['zoom'], 9.5]],
        isThereOrSelected,
      ],
      minzoom: 8.2,
      layout: {
        ...labelFont,
        'symbol-placement': 'line',
        'symbol-spacing': 500,
        'text-field': label,
        'text-size': 11,
        'text-offset': [0, -0.9],
      },
      paint: labelPaint('lines'),
    },
  },
});
