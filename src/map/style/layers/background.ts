import type { FeatureCollection, Position } from 'geojson';
import type { ExpressionSpecification } from 'maplibre-gl';
import type { Catalog } from '../../../catalog/types';
import { capitals, colour, isInRange, isKind, isThere, label } from '../expressions';
import { labelFont, labelPaint, strongFont } from '../labels';
import { collection, mapFeature } from '../map-features';
import { fixedLayer } from '../map-layer';

/** From this zoom of the tiles on, countries are named near the districts. */
const nearZoom = 6;

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
    country: {
      type: 'symbol',
      source: 'names',
      filter: ['all', ['==', ['get', 'kind'], 'country'], isNearOrFar],
      maxzoom: 10,
      layout: {
        ...strongFont,
        'text-field': capitals,
        'text-size': ['interpolate', ['linear'], ['zoom'], 6.5, 12, 7.8, 17],
        'text-letter-spacing': 0.3,
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
    region: {
      type: 'symbol',
      source: 'names',
      filter: ['all', ['==', ['get', 'kind'], 'region'], isThere],
      maxzoom: 9,
      layout: {
        ...labelFont,
        'text-field': label,
        'text-size': 12,
        'text-letter-spacing': 0.12,
        'text-max-width': 14,
      },
      paint: labelPaint('quietLabel'),
    },
  },
});

/** Names of countries, near the districts and at the middle of each, and names of regions and rivers. */
export function backgroundNames(catalog: Catalog): FeatureCollection {
  const { labels } = catalog.atlas;
  const point = (coordinates: Position) => ({ type: 'Point' as const, coordinates });
  return collection(
    catalog.features.flatMap((feature) => {
      const { id, properties } = feature;
      const [nearby, region] = [labels?.countries[id], labels?.regions[id]];
      const river = labels?.rivers[id];
      if (region) return [mapFeature(feature, { kind: 'region' }, point(region))];
      if (river) return [mapFeature(feature, { kind: 'river' }, point(river))];
      if (properties.kind !== 'country') return [];
      const middle = mapFeature(feature, { nearby: false });
      return nearby ? [middle, mapFeature(feature, { nearby: true }, point(nearby))] : [middle];
    }),
  );
}
