import type { ExpressionSpecification } from 'maplibre-gl';
import { capitals, colour, isInRange, isKind, isPoint, isShape, label } from '../expressions';
import { labelFont, labelPaint, strongFont } from '../labels';
import { regionNames } from '../region-names';
import { fixedLayer } from '../map-layer';

/** From this zoom of the tiles on, countries are named near the districts. */
const nearZoom = 6;

/** The source of the outline of a chosen country, region or sea. */
export const outlineSource = 'outline';

/** Only one name for a country at a time. */
const isNearOrFar: ExpressionSpecification = [
  'case',
  ['get', 'nearby'],
  ['>=', ['zoom'], nearZoom],
  ['<', ['zoom'], nearZoom],
];

/** Land, lakes, borders and the units around, below the other layers. Not clickable. */
export const background = fixedLayer('background', {
  parts: {
    water: { type: 'background', paint: { 'background-color': colour('water') } },
    land: {
      type: 'fill',
      filter: ['all', isKind('land'), isInRange],
      paint: { 'fill-color': colour('otherLand'), 'fill-antialias': false },
    },
    ground: {
      type: 'fill',
      filter: ['all', isKind('country'), isInRange],
      paint: { 'fill-color': colour('land'), 'fill-antialias': false },
    },
    // Below the lakes: the source has no river through a lake.
    river: {
      type: 'line',
      filter: ['all', isKind('river'), isInRange],
      // A river's course is known to a kilometre or two.
      maxzoom: 11,
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': colour('river'), 'line-width': 1.2 },
    },
    lake: {
      type: 'fill',
      filter: ['all', isKind('lake'), isInRange],
      paint: { 'fill-color': colour('water') },
    },
    casing: {
      type: 'line',
      filter: ['all', isKind('border'), isInRange],
      layout: { 'line-join': 'round' },
      paint: { 'line-color': colour('halo'), 'line-width': 3.6 },
    },
    // Where a river is the border, its water shows on both sides of the border's line.
    bank: {
      type: 'line',
      filter: ['all', isKind('border-river'), isInRange],
      layout: { 'line-join': 'round' },
      paint: { 'line-color': colour('river'), 'line-width': 3.6 },
    },
    border: {
      type: 'line',
      filter: ['all', isKind('border'), isInRange],
      layout: { 'line-join': 'round' },
      paint: { 'line-color': colour('border'), 'line-width': 1.3 },
    },
    // What a chosen country or region covers, drawn as its border is.
    outline: {
      type: 'line',
      source: outlineSource,
      filter: ['all', isShape, isInRange],
      layout: { 'line-join': 'round' },
      paint: { 'line-color': colour('selection'), 'line-width': 3 },
    },
    country: {
      type: 'symbol',
      source: 'names',
      filter: ['all', ['==', ['get', 'kind'], 'country'], isNearOrFar],
      maxzoom: 10,
      layout: {
        ...strongFont,
        'text-field': capitals,
        'text-size': ['interpolate', ['linear'], ['zoom'], 6.5, 12, 7.8, 17],
        // On a small map a long name has little room between the border and the key.
        'text-letter-spacing': ['step', ['zoom'], 0.16, 7.3, 0.3],
        'text-max-width': 30,
      },
      paint: labelPaint('quietLabel'),
    },
    stream: {
      type: 'symbol',
      source: 'names',
      filter: ['==', ['get', 'kind'], 'river'],
      // Farther away there is no room beside it, and nearer the line itself may be named.
      minzoom: 7.3,
      maxzoom: 9,
      layout: { ...labelFont, 'text-field': label, 'text-size': 11 },
      paint: labelPaint('quietLabel'),
    },
    ...regionNames,
    // A chosen region that has no shape: its name, and never a dot.
    chosen: {
      type: 'symbol',
      source: outlineSource,
      filter: isPoint,
      layout: {
        ...strongFont,
        'text-field': label,
        'text-size': 14,
        'text-max-width': 14,
        'text-allow-overlap': true,
      },
      paint: labelPaint('selection'),
    },
  },
});
