import fc from 'fast-check';
import type { Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { accuracyCircle } from '../../src/query/circle';
import { polygonsContaining } from '../../src/query/containing';
import { distanceKm } from '../../src/query/distance';
import { findNearest } from '../../src/query/nearest';
import { surroundings } from '../../src/query/surroundings';
import { findWithin } from '../../src/query/within';
import { catalog, catalogWith, feature } from '../fixtures';
import { runs } from '../runs';
import { distanceBetweenKm, distanceToFeatureKm } from './distances';

const at = (id: string): Position => {
  const { geometry } = feature(id);
  if (geometry.type !== 'Point') throw new Error(`${id} is no point`);
  return geometry.coordinates;
};
const inRegion = fc.tuple(
  fc.double({ min: 45.5, max: 48, noNaN: true }),
  fc.double({ min: 38.8, max: 40.6, noNaN: true }),
);

describe('distances', () => {
  it('measures on the WGS84 ellipsoid, not on a sphere', () => {
    // One degree of latitude from 39 to 40 north is 111.024 km (meridian arc of WGS84).
    expect(distanceKm([46, 39], [46, 40])).toBeCloseTo(111.024, 2);
    // One degree of longitude at 40 north is 85.394 km along the parallel, a little less by geodesic.
    expect(distanceKm([46, 40], [47, 40])).toBeCloseTo(85.394, 2);
  });

  it('puts Shusha / Shushi 6.4 km from Khankendi / Stepanakert in a straight line', () => {
    expect(distanceKm(at('shusha-shushi'), at('khankendi-stepanakert'))).toBeCloseTo(6.4, 1);
  });

  it('refuses what is no position', () => {
    expect(() => distanceKm([NaN, 39], [46, 40])).toThrow('No distance');
  });

  it('to a line is the distance to the nearest of many points of it', () => {
    const axis = feature('lachin-corridor-axis');
    const points = sampled(axis.geometry.type === 'LineString' ? axis.geometry.coordinates : []);
    fc.assert(
      fc.property(inRegion, (from) => {
        const slow = Math.min(...points.map((point) => distanceKm(from, point)));
        expect(Math.abs(distanceToFeatureKm(from, axis) - slow)).toBeLessThan(0.05);
      }),
      { numRuns: runs(40) },
    );
  });

  it('between two shapes is 0 where they touch and the same both ways', () => {
    const [lachin, shusha, fuzuli] = ['district-lachin', 'district-shusha', 'district-fuzuli'].map(
      (id) => feature(id),
    );
    if (!lachin || !shusha || !fuzuli) throw new Error('no districts');
    expect(distanceBetweenKm(lachin, shusha)).toBe(0);
    const apart = distanceBetweenKm(shusha, fuzuli);
    expect(apart).toBeGreaterThan(5);
    expect(distanceBetweenKm(fuzuli, shusha)).toBeCloseTo(apart, 6);
  });
});

describe('containing', () => {
  it('puts Aghdam / Akna in its district and Baku in none', () => {
    const ids = (id: string) =>
      polygonsContaining(catalog, at(id)).map(({ feature: { id } }) => id);
    expect(ids('aghdam-akna')).toEqual(['district-aghdam']);
    expect(ids('baku')).toEqual([]);
  });

  it('agrees with a plain ray casting for points all over the region', () => {
    const polygons = catalog.features.filter(({ geometry }) => geometry.type === 'Polygon');
    fc.assert(
      fc.property(inRegion, (point) => {
        const slow = polygons
          .filter(({ geometry }) => rayCast(point, geometry as Polygon))
          .map(({ id }) => id);
        expect(polygonsContaining(catalog, point).map(({ feature: { id } }) => id)).toEqual(slow);
      }),
      { numRuns: runs(300) },
    );
  });

  it('says so where the boundary is nearer than it is exact', () => {
    const district = (point: Position) =>
      polygonsContaining(catalog, point).find(({ feature: { id } }) => id === 'district-kalbajar');
    expect(district([46.1, 40.05])?.withinAccuracy).toBe(false);
    const ring = (feature('district-kalbajar').geometry as Polygon).coordinates[0] ?? [];
    const [edge = []] = ring;
    const justInside = [0.002, -0.002]
      .flatMap((x) => [0.002, -0.002].map((y) => [(edge[0] ?? 0) + x, (edge[1] ?? 0) + y]))
      .find((point) => rayCast(point, feature('district-kalbajar').geometry as Polygon));
    if (!justInside) throw new Error('no point inside the edge');
    expect(district(justInside)?.withinAccuracy).toBe(true);
  });

  it('sees only what existed on the day that is asked for', () => {
    const corridor = (on?: string) =>
      polygonsContaining(catalog, at('berdzor-lachin'), { on }).some(({ feature: { id } }) =>
        id.startsWith('lachin-corridor'),
      );
    expect([
      corridor(),
      corridor('2021-01-15'),
      corridor('2020-11-09'),
      corridor('2023-01-01'),
    ]).toEqual([true, true, false, false]);
  });
});

describe('nearest and within', () => {
  it('agree with sorting all distances by hand', () => {
    fc.assert(
      fc.property(inRegion, fc.integer({ min: 1, max: 5 }), (point, count) => {
        const slow = catalog.features
          .filter(({ properties }) => properties.layer === 'posts')
          .map((post) => distanceToFeatureKm(point, post))
          .sort((a, b) => a - b)
          .slice(0, count);
        const fast = findNearest(catalog, point, { layer: 'posts', count }).map(({ km }) => km);
        expect(fast).toEqual(slow);
      }),
      { numRuns: runs(50) },
    );
  });

  it('leaves the feature itself out', () => {
    const [first] = findNearest(catalog, feature('shusha-shushi'), { layer: 'places', count: 1 });
    expect(first?.feature.id).not.toBe('shusha-shushi');
  });

  it('finds the positions within 6 km of Berdzor / Lachin, nearest first', () => {
    const found = findWithin(catalog, feature('berdzor-lachin'), 6, { layer: 'posts' });
    expect(found.map(({ feature: { id } }) => id)).toEqual([
      'post-saribaba-yeghtsahogh',
      'post-zabukh-aghavno',
    ]);
    const on2023 = findWithin(catalog, feature('berdzor-lachin'), 6, {
      layer: 'posts',
      on: '2023-01-01',
    });
    expect(on2023.map(({ feature: { id } }) => id)).toEqual(['post-saribaba-yeghtsahogh']);
  });
});

describe('what is near', () => {
  it('answers for a place and for the same point of open map alike', () => {
    const place = surroundings(catalog, feature('shusha-shushi'));
    const point = surroundings(catalog, at('shusha-shushi'));
    expect(place?.corridor?.km).toBe(point?.corridor?.km);
    expect(place?.post).toEqual(point?.post);
    expect(place?.districts.map(({ feature: { id } }) => id)).toEqual(['district-shusha']);
  });

  it('follows the files: a moved position changes the nearest one', () => {
    const moved = catalogWith('posts.geojson', (json: never) => {
      const { features } = json as {
        features: { id: string; geometry: { coordinates: number[] } }[];
      };
      for (const post of features)
        if (post.id === 'post-hakari-bridge') post.geometry.coordinates = [46.75, 39.761];
    });
    expect(surroundings(catalog, feature('shusha-shushi'))?.post?.feature.id).toBe(
      'post-shusha-dashalti-junction',
    );
    expect(surroundings(moved, feature('shusha-shushi', moved))?.post?.feature.id).toBe(
      'post-hakari-bridge',
    );
  });

  it('puts Berdzor / Lachin into its own district, and says where a point is too rough to tell', () => {
    const lachin = surroundings(catalog, feature('berdzor-lachin'));
    expect(lachin?.districts.map(({ feature: { id } }) => id)).toEqual(['district-lachin']);
    const kornidzor = surroundings(catalog, feature('kornidzor'));
    expect(kornidzor?.districts.every(({ withinAccuracy }) => withinAccuracy)).toBe(true);
    const outside = surroundings(catalog, [46.3, 40.305]);
    expect(outside?.districts).toEqual([]);
    expect(outside?.perhaps?.id).toBe('district-kalbajar');
  });

  it('lists what lies inside an area, and nothing for a far capital or a country', () => {
    const inside = surroundings(catalog, feature('district-shusha'))?.settlements;
    expect(inside?.map(({ feature: { id } }) => id)).toContain('shusha-shushi');
    expect(inside?.every(({ km }) => km === 0)).toBe(true);
    expect(surroundings(catalog, feature('paris'))).toBeNull();
    expect(surroundings(catalog, feature('armenia'))).toBeNull();
  });

  it('draws a position as a circle of its accuracy', () => {
    const centre = at('post-zarisli');
    for (const corner of accuracyCircle(centre, 2500).coordinates[0] ?? [])
      expect(distanceKm(centre, corner)).toBeCloseTo(2.5, 1);
  });
});

function sampled(line: readonly Position[]): Position[] {
  return line.slice(1).flatMap((end, index) => {
    const [x1 = 0, y1 = 0] = line[index] ?? [];
    const [x2 = 0, y2 = 0] = end;
    return Array.from({ length: 201 }, (_, i) => [
      x1 + ((x2 - x1) * i) / 200,
      y1 + ((y2 - y1) * i) / 200,
    ]);
  });
}

function rayCast([x = 0, y = 0]: Position, { coordinates }: Polygon): boolean {
  let inside = false;
  for (const ring of coordinates)
    ring.slice(1).forEach(([x2 = 0, y2 = 0], index) => {
      const [x1 = 0, y1 = 0] = ring[index] ?? [];
      if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) inside = !inside;
    });
  return inside;
}
