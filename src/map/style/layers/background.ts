import type { FeatureCollection } from 'geojson';
import type { ExpressionSpecification } from 'maplibre-gl';
import type { Catalog } from '../../../catalog/types';
import { colour, label } from '../expressions';
import { labelFont } from '../labels';
import { collection, mapFeature } from '../map-features';
import { fixedLayer } from '../map-layer';

const isKind = (...kinds: string[]): ExpressionSpecification => [
  'in',
  ['get', 'kind'],
  ['literal', kinds],
];

/** Land, lakes, borders and the units around: what the four layers stand on. Not for clicking. */
export const background = fixedLayer('background', {
  parts: {
    water: { type: 'background', paint: { 'background-color': colour('water') } },
    land: {
      type: 'fill',
      filter: isKind('land'),
      paint: { 'fill-color': colour('otherLand'), 'fill-antialias': false },
    },
    ground: {
      type: 'fill',
      filter: isKind('country'),
      paint: { 'fill-color': colour('land'), 'fill-antialias': false },
    },
    lake: { type: 'fill', filter: isKind('lake'), paint: { 'fill-color': colour('water') } },
    casing: {
      type: 'line',
      filter: isKind('border', 'country'),
      layout: { 'line-join': 'round' },
      paint: { 'line-color': colour('halo'), 'line-width': 3.6 },
    },
    border: {
      type: 'line',
      filter: isKind('border', 'country'),
      layout: { 'line-join': 'round' },
      paint: { 'line-color': colour('border'), 'line-width': 1.3 },
    },
    country: {
      type: 'symbol',
      source: 'names',
      filter: ['==', ['get', 'kind'], 'country'],
      maxzoom: 9,
      layout: {
        ...labelFont,
        'text-field': label,
        'text-transform': 'uppercase',
        'text-size': ['interpolate', ['linear'], ['zoom'], 5, 11, 8, 17],
        'text-letter-spacing': 0.3,
      },
      paint: {
        'text-color': colour('quietLabel'),
        'text-halo-color': colour('land'),
        'text-halo-width': 1,
      },
    },
  },
});

/** Names of the countries, and the outlines of the districts that are in no other layer. */
export function backgroundNames(catalog: Catalog): FeatureCollection {
  const wanted = catalog.features.filter(
    ({ properties: { kind, layer, ceded } }) =>
      kind === 'country' || (layer === 'districts' && !ceded),
  );
  return collection(wanted.map((feature) => mapFeature(feature)));
}
