import { booleanPointInPolygon } from '@turf/turf';
import fc from 'fast-check';
import type { LineString, Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { AtlasFeature } from '../../src/catalog/types';
import { wayBetween } from '../../src/query/distance';
import { indexAbove, indexed } from '../../src/query/spatial-index/catalog-index';
import { preparedPolygon } from '../../src/query/spatial-index/prepared-polygon';
import { reach } from '../../src/query/spatial-index/reach';
import { findNearest } from '../../src/query/nearest';
import type { Shape } from '../../src/query/subject';
import { searchIn } from '../../src/query/searchable';
import { catalog, feature } from '../fixtures';
import { crowd, point, scattered } from './crowd';
import { distanceBetweenKm, distanceToFeatureKm } from './distances';
import { runs } from '../runs';

const points = crowd(scattered(2000).map(point));
const large = indexed(points);
const inRegion = fc.tuple(
  fc.double({ min: 45, max: 48.5, noNaN: true }),
  fc.double({ min: 38.5, max: 41, noNaN: true }),
);
/** Positions on a coarse grid, so that points fall on corners and edges. */
const onGrid = fc.tuple(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 8 }));
const anyShape = fc.oneof(
  inRegion.map((coordinates): Shape => ({ type: 'Point', coordinates })),
  fc
    .array(inRegion, { minLength: 2, maxLength: 6 })
    .map((coordinates): Shape => ({ type: 'LineString', coordinates })),
  inRegion.map((corner): Shape => square(corner, 0.4)),
);
const ids = (features: readonly AtlasFeature[]) => features.map(({ id }) => id).sort();

describe('a prepared polygon', () => {
  it('gives the answer of Turf on corners, on edges and beside them', () => {
    const ring = fc.array(onGrid, { minLength: 3, maxLength: 9 });
    fc.assert(
      fc.property(ring, ring, (outer, hole) => {
        const polygon: Polygon = { type: 'Polygon', coordinates: [closed(outer), closed(hole)] };
        const holds = preparedPolygon(polygon);
        for (let x = -1; x <= 9; x += 0.5)
          for (let y = -1; y <= 9; y += 0.5)
            expect([x, y, holds(x, y)]).toEqual([x, y, booleanPointInPolygon([x, y], polygon)]);
      }),
      { numRuns: runs(60) },
    );
  });

  it('gives the answer of Turf within a hair of the boundary of every district', () => {
    for (const { geometry } of catalog.features) {
      if (geometry.type !== 'Polygon') continue;
      const holds = preparedPolygon(geometry);
      for (const [x1 = 0, y1 = 0] of geometry.coordinates[0] ?? [])
        for (const hair of [0, 1e-15, -1e-15, 1e-9, -1e-9]) {
          const at: Position = [x1 + hair, y1 - hair];
          expect(holds(at[0] ?? 0, at[1] ?? 0)).toBe(booleanPointInPolygon(at, geometry));
        }
    }
  });

  it('takes parts of several polygons together', () => {
    const coordinates = [square([46, 39], 0.1), square([47, 40], 0.1)].map(
      (part) => part.coordinates,
    );
    const holds = preparedPolygon({ type: 'MultiPolygon', coordinates });
    expect([holds(46.05, 39.05), holds(47.05, 40.05), holds(46.5, 39.5)]).toEqual([
      true,
      true,
      false,
    ]);
  });
});

describe('a reach', () => {
  it('holds what measuring to each point finds, at the limit too', () => {
    fc.assert(
      fc.property(anyShape, fc.double({ min: 0.1, max: 350, noNaN: true }), (shape, km) => {
        const { holds } = reach(shape, km);
        for (const one of points.slice(0, 100))
          expect(at(one, holds)).toBe((wayBetween(one.geometry, shape)?.km ?? 0) <= km);
      }),
      { numRuns: runs(60) },
    );
  });

  it('decides by the geodesic for points a centimetre inside and outside the limit', () => {
    const axis = feature('lachin-corridor-axis');
    for (const { geometry } of points.slice(0, 300)) {
      const position = (geometry as { coordinates: Position }).coordinates;
      const km = distanceToFeatureKm(position, axis);
      const [lon = 0, lat = 0] = position;
      for (const shift of [-1e-5, 1e-5]) {
        const { holds } = reach(axis.geometry as Shape, km + shift);
        expect(holds(lon, lat)).toBe(shift > 0);
      }
    }
  });

  it('measures what it holds as the plain way does', () => {
    const { holds, way } = reach(feature('district-lachin').geometry as Shape, 20);
    const held = points.filter((one) => at(one, holds));
    expect(held.length).toBeGreaterThan(50);
    for (const one of held)
      expect(at(one, way).km).toBeCloseTo(distanceBetweenKm(one, feature('district-lachin')), 9);
  });

  it('holds across the antimeridian and at a pole', () => {
    const fiji = reach({ type: 'Point', coordinates: [179.95, -17] }, 50);
    expect([fiji.box, fiji.holds(-179.95, -17), fiji.holds(-179, -17)]).toEqual([
      null,
      true,
      false,
    ]);
    const pole = reach({ type: 'Point', coordinates: [0, 89.9] }, 50);
    expect([pole.holds(180, 89.9), pole.holds(180, 89)]).toEqual([true, false]);
  });
});

describe('an index', () => {
  it('finds what looking at every point finds', () => {
    fc.assert(
      fc.property(anyShape, fc.double({ min: 0.1, max: 100, noNaN: true }), (shape, km) => {
        const { box, holds } = reach(shape, km);
        const found = searchIn(large, { box, point: holds, shape: () => false });
        const slow = points.filter((one) => (wayBetween(one.geometry, shape)?.km ?? 0) <= km);
        expect(ids(found)).toEqual(ids(slow));
      }),
      { numRuns: runs(30) },
    );
  });

  it('finds the nearest of points, of lines and of polygons that measuring to each finds', () => {
    const shapes = scattered(600, 7).map((corner, index) =>
      index % 2 === 0 ? square(corner, 0.02) : lineFrom(corner),
    );
    const mixed = indexed(crowd([...shapes, ...scattered(600, 9).map(point)]));
    fc.assert(
      fc.property(anyShape, fc.integer({ min: 1, max: 6 }), (shape, count) => {
        const [from] = crowd([shape]);
        if (!from) return;
        for (const { features, nearby } of [large, mixed]) {
          const question = { layer: 'places', count } as const;
          const fast = findNearest(nearby ? { features, nearby } : { features }, from, question);
          const slow = findNearest({ features }, from, question);
          expect(fast.map(({ km }) => km)).toEqual(slow.map(({ km }) => km));
        }
      }),
      { numRuns: runs(15) },
    );
  });

  it('finds fewer than asked for where there are fewer, and none of another layer', () => {
    const from = feature('shusha-shushi');
    expect(findNearest(large, from, { layer: 'places', count: 5000 })).toHaveLength(points.length);
    expect(findNearest(large, from, { layer: 'posts', count: 1 })).toEqual([]);
  });

  it('is left out for a small layer', () => {
    const few = points.slice(0, indexAbove);
    const { nearby } = indexed(few);
    const all = nearby?.({ type: 'Point', coordinates: [46, 39] }, question(1));
    expect(all).toHaveLength(indexAbove);
    expect(
      indexed(points).nearby?.({ type: 'Point', coordinates: [46, 39] }, question(1)),
    ).not.toHaveLength(points.length);
  });
});

function question(count: number) {
  return { layer: 'places', count, accept: () => true } as const;
}

function at<T>({ geometry }: AtlasFeature, ask: (lon: number, lat: number) => T): T {
  const [lon = NaN, lat = NaN] = geometry.type === 'Point' ? geometry.coordinates : [];
  return ask(lon, lat);
}

function closed(ring: Position[]): Position[] {
  return [...ring, ring[0] ?? []];
}

function square([lon = 0, lat = 0]: Position, size: number): Polygon {
  return {
    type: 'Polygon',
    coordinates: [
      closed([
        [lon, lat],
        [lon + size, lat],
        [lon + size, lat + size],
        [lon, lat + size],
      ]),
    ],
  };
}

function lineFrom([lon = 0, lat = 0]: Position): LineString {
  return {
    type: 'LineString',
    coordinates: [
      [lon, lat],
      [lon + 0.05, lat + 0.03],
    ],
  };
}
