import type { FeatureCollection } from 'geojson';
import type { Catalog } from '../../../catalog/types';
import { colour, label } from '../expressions';
import { labelFont } from '../labels';
import { collection, mapFeature } from '../map-features';
import { fixedLayer } from '../map-layer';

/** Land, lakes, borders and the units around: what the four layers stand on. Not for clicking. */
export const background = fixedLayer('background', {
  parts: {
    water: { type: 'background', paint: { 'background-color': colour('water') } },
    land: {
      type: 'fill',
      filter: ['in', ['get', 'kind'], ['literal', ['land', 'country']]],
      paint: { 'fill-color': colour('land'), 'fill-antialias': false },
    },
    lake: {
      type: 'fill',
      filter: ['==', ['get', 'kind'], 'lake'],
      paint: { 'fill-color': colour('water') },
    },
    border: {
      type: 'line',
      filter: ['in', ['get', 'kind'], ['literal', ['border', 'country']]],
      paint: { 'line-color': colour('border'), 'line-width': 1.1 },
    },
    unit: {
      type: 'line',
      source: 'names',
      filter: ['==', ['get', 'kind'], 'district'],
      minzoom: 7,
      paint: { 'line-color': colour('unit'), 'line-width': 0.7 },
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
