import { describe, expect, it } from 'vitest';
import { faultInEnglish } from '../../src/cli/problem-line';
import { inspectGeoJson } from '../../src/catalog/geojson-gate';

const shushi = (coordinates: unknown, type = 'Point') => ({
  type: 'FeatureCollection',
  features: [
    { type: 'Feature', id: 'shusha-shushi', geometry: { type, coordinates }, properties: {} },
  ],
});
const reasons = (document: unknown) => inspectGeoJson('a.geojson', document).map(faultInEnglish);

describe('the GeoJSON gate', () => {
  it('lets a good point pass', () => {
    expect(reasons(shushi([46.74989, 39.76006]))).toEqual([]);
  });

  it('names file, feature, pointer, value and reason of a latitude that is a longitude', () => {
    expect(inspectGeoJson('a.geojson', shushi([39.76006, 146.74989]))).toEqual([
      {
        file: 'a.geojson',
        feature: 'shusha-shushi',
        pointer: '/features/0/geometry/coordinates',
        value: '[39.76006,146.74989]',
        code: 'outside-latitudes',
        args: {},
      },
    ]);
  });

  it.each([
    ['NaN', [NaN, 39], /not a finite number/],
    ['longitude 500', [500, 39], /longitude outside/],
    ['text', ['46', 39], /not a finite number/],
    ['a missing latitude', [46], /not \[longitude, latitude\]/],
  ])('refuses %s', (_, coordinates, reason) => {
    expect(reasons(shushi(coordinates)).join()).toMatch(reason);
  });

  it('refuses a ring that does not close and one that is too short', () => {
    const open = [
      [
        [46, 39],
        [47, 39],
        [47, 40],
        [46, 40],
      ],
    ];
    expect(reasons(shushi(open, 'Polygon'))).toEqual([expect.stringContaining('open ring')]);
    const short = [
      [
        [46, 39],
        [47, 39],
        [46, 39],
      ],
    ];
    expect(reasons(shushi(short, 'Polygon'))).toEqual([expect.stringContaining('at least 4')]);
  });

  it('refuses types that a prototype would know', () => {
    for (const type of ['constructor', '__proto__', 'toString'])
      expect(reasons(shushi([46, 39], type))).toEqual(['is not a GeoJSON type']);
  });

  it('refuses a feature without a text id, and properties that are no object', () => {
    const document = shushi([46, 39]);
    expect(
      reasons({ ...document, features: [{ ...document.features[0], id: undefined }] }),
    ).toEqual([expect.stringContaining('stable text id')]);
    expect(
      reasons({ ...document, features: [{ ...document.features[0], properties: 'none' }] }),
    ).toEqual(['is not an object']);
  });

  it('stops a deep nest of collections and a flood of errors', () => {
    let nest: unknown = { type: 'Point', coordinates: [46, 39] };
    for (let i = 0; i < 20_000; i += 1) nest = { type: 'GeometryCollection', geometries: [nest] };
    expect(reasons(nest)).toEqual(['is nested more than four deep']);
    const many = Array.from({ length: 40_000 }, () => [999, 999]);
    expect(reasons(shushi(many, 'MultiPoint'))).toHaveLength(50);
  });

  it.each([[[[]]], [null], ['text'], [42], [{}]])('refuses %j without throwing', (document) => {
    expect(reasons(document).length).toBeGreaterThan(0);
  });
});
