import type { OwnFeature } from '../../src/own-layers/own-layer';
import { newLayer, type OwnLayer } from '../../src/own-layers/own-layer';

export function point(lon: number, lat: number, properties: OwnFeature['properties']): OwnFeature {
  return { type: 'Feature', geometry: { type: 'Point', coordinates: [lon, lat] }, properties };
}

/** Three places where a reader saw something, with dates and numbers. */
export const seen: readonly OwnFeature[] = [
  point(46.75, 39.76, { name: 'Shusha', kind: 'road', people: 12, from: '2020-11-10', to: '' }),
  point(46.55, 39.64, {
    name: 'Lachin',
    kind: 'bridge',
    people: 7,
    from: '2020-12-01',
    to: '2022-08-26',
  }),
  point(46.92, 39.99, { name: 'Ağdam', kind: 'road', people: 30, from: '2021', to: '2021' }),
];

export function layerOf(features: readonly OwnFeature[] = seen, id = 'layer-abc123'): OwnLayer {
  const added = '2026-03-01T00:00:00.000Z';
  return newLayer({ id, added, name: 'Seen on the road', file: 'seen.geojson', features });
}
