import type { GeoJSON, Geometry, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { inspectGeoJson } from '../../src/catalog/geojson-gate';
import { inspectShapes } from '../../src/geometry-checks/geojson-shapes';
import { faultInEnglish } from '../../src/cli/problem-line';

const region = [45, 38.4, 48.5, 41] as const;
const feature = (geometry: Geometry | null, more: object = {}): GeoJSON =>
  ({ type: 'Feature', properties: null, geometry, ...more }) as GeoJSON;
const polygon = (...coordinates: Position[][]): Geometry => ({ type: 'Polygon', coordinates });
const shushi: Geometry = { type: 'Point', coordinates: [46.74989, 39.76006] };

/** Codes and pointers of what is wrong, first by the standard and then by the shapes. */
function found(document: unknown): string[] {
  const form = inspectGeoJson('a.geojson', document, 'standard');
  const problems = form.length > 0 ? form : inspectShapes('a.geojson', document as GeoJSON, region);
  for (const problem of problems) expect(faultInEnglish(problem)).toMatch(/\w{3,}/);
  return problems.map(({ code, pointer }) => `${code} ${pointer}`);
}

describe("somebody's GeoJSON", () => {
  it.each([
    ['no id, no properties and no geometry', feature(null)],
    ['a number as id', feature(shushi, { id: 7 })],
    ['a box', feature(shushi, { bbox: [46, 39, 47, 40] })],
    ['a box over the antimeridian', feature(null, { bbox: [177, -20, -178, -16] })],
    ['a box with heights', feature(shushi, { bbox: [46, 39, 0, 47, 40, 2000] })],
    ['members of its own', feature(shushi, { note: 'seen from the road', source: { year: 2021 } })],
    ['a height', feature({ type: 'Point', coordinates: [46.75, 39.76, 1400] })],
    ['an empty collection', { type: 'FeatureCollection', features: [] }],
    ['a bare geometry', shushi],
    ['a collection of geometries', feature({ type: 'GeometryCollection', geometries: [shushi] })],
    ['an empty area', feature({ type: 'MultiPolygon', coordinates: [] })],
  ])('may have %s', (_, document) => {
    expect(found(document)).toEqual([]);
  });

  it.each([
    ['a box of texts', feature(shushi, { bbox: ['a', 'b', 'c', 'd'] }), 'no-bbox /bbox'],
    ['a box upside down', feature(shushi, { bbox: [46, 40, 47, 39] }), 'no-bbox /bbox'],
    ['a box of three numbers', feature(shushi, { bbox: [46, 40, 47] }), 'no-bbox /bbox'],
    ['a list as id', feature(shushi, { id: [1] }), 'id-of-wrong-type /id'],
    ['a list as properties', feature(shushi, { properties: [] }), 'no-object /properties'],
    [
      'coordinates beside the geometry',
      feature(shushi, { coordinates: [46.7, 39.7] }),
      'foreign-member /coordinates',
    ],
    ['properties in a geometry', { ...shushi, properties: {} }, 'foreign-member /properties'],
    [
      'a bow tie',
      feature(
        polygon([
          [46.5, 39.6],
          [46.6, 39.7],
          [46.6, 39.6],
          [46.5, 39.7],
          [46.5, 39.6],
        ]),
      ),
      'crosses-itself /geometry',
    ],
    [
      'a hole outside',
      feature(
        polygon(
          [
            [46.5, 39.6],
            [46.6, 39.6],
            [46.6, 39.7],
            [46.5, 39.6],
          ],
          [
            [47.5, 39.6],
            [47.6, 39.6],
            [47.6, 39.7],
            [47.5, 39.6],
          ],
        ),
      ),
      'hole-outside /geometry',
    ],
    [
      'an area without extent',
      feature(
        polygon([
          [46.5, 39.6],
          [46.5, 39.6],
          [46.5, 39.6],
          [46.5, 39.6],
        ]),
      ),
      'no-extent /geometry',
    ],
    [
      'an area over the antimeridian',
      feature(
        polygon([
          [179, -17],
          [-179, -17],
          [-179, -16],
          [179, -16],
          [179, -17],
        ]),
      ),
      'over-antimeridian /geometry',
    ],
    [
      'a bow tie inside a collection',
      feature({
        type: 'GeometryCollection',
        geometries: [
          shushi,
          polygon([
            [46.5, 39.6],
            [46.6, 39.7],
            [46.6, 39.6],
            [46.5, 39.7],
            [46.5, 39.6],
          ]),
        ],
      }),
      'crosses-itself /geometry/geometries/1',
    ],
    [
      'one id for two features',
      { type: 'FeatureCollection', features: [1, 2, 1].map((id) => feature(shushi, { id })) },
      'id-repeated /features/2/id',
    ],
    [
      'longitude and latitude in the other order',
      feature({
        type: 'LineString',
        coordinates: [
          [39.76, 46.75],
          [39.64, 46.55],
        ],
      }),
      'swapped-order /geometry/coordinates',
    ],
  ] as const)('is told of %s', (_, document, problem) => {
    expect(found(document)).toEqual([problem]);
  });

  it('is not told of another order where only some positions would fit', () => {
    const line = (...coordinates: Position[]) => feature({ type: 'LineString', coordinates });
    expect(found(line([39.76, 46.75], [39.64, 46.55], [2.35, 48.85]))).toEqual([]);
    expect(found(line([46.75, 39.76], [39.76, 46.75]))).toEqual([]);
  });

  it('names where a boundary is in doubt, and what to do', () => {
    const tie = polygon([
      [46.5, 39.6],
      [46.6, 39.7],
      [46.6, 39.6],
      [46.5, 39.7],
      [46.5, 39.6],
    ]);
    const [problem] = inspectShapes('a.geojson', feature(tie, { id: 'field' }), region);
    expect(problem?.feature).toBe('field');
    expect(problem && faultInEnglish(problem)).toBe(
      'has a boundary that crosses itself or runs along itself near [46.55, 39.65]; move its corners apart',
    );
  });

  it('lists the first problems of a long file, not the last', () => {
    const features = Array.from({ length: 2000 }, () =>
      feature({ type: 'Point', coordinates: [460, 39] }),
    );
    const all = found({ type: 'FeatureCollection', features });
    expect(all).toHaveLength(50);
    expect(all[0]).toContain('/features/0/');
  });
});
