import { nearestPointOnLine } from '@turf/turf';
import fc from 'fast-check';
import type { LineString, MultiLineString, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { segmentsOf, wayToSegments } from '../../src/query/segments';
import { distanceKm } from '../../src/query/shortest-line';
import { feature } from '../fixtures';
import { runs } from '../runs';

const inRegion = fc.tuple(
  fc.double({ min: 44, max: 50, noNaN: true }),
  fc.double({ min: 38, max: 42, noNaN: true }),
);
const anywhere = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -89, max: 89, noNaN: true }),
);

/** Every edge by Turf, every distance by geodesic: slow but obvious. */
function slowly(at: Position, line: Position[]): number {
  return Math.min(
    ...line.slice(1).map((end, index) => {
      const edge: LineString = { type: 'LineString', coordinates: [line[index] ?? end, end] };
      return distanceKm(at, nearestPointOnLine(edge, at).geometry.coordinates);
    }),
  );
}

describe('the way to a line', () => {
  it('is the shortest of the ways to all its edges', () => {
    const line = fc.array(inRegion, { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(inRegion, line, (at, coordinates) => {
        const { km } = wayToSegments(at, segmentsOf({ type: 'LineString', coordinates }));
        expect(km).toBeCloseTo(slowly(at, coordinates), 9);
      }),
      { numRuns: runs(500) },
    );
  });

  it('is so from Paris, from a pole and across the Pacific too', () => {
    const aras = (feature('river-aras').geometry as LineString).coordinates;
    const segments = segmentsOf({ type: 'LineString', coordinates: aras });
    fc.assert(
      fc.property(anywhere, (at) => {
        expect(wayToSegments(at, segments).km).toBeCloseTo(slowly(at, aras), 9);
      }),
      { numRuns: runs(60) },
    );
  });

  it('chooses the edge that is nearer on the ellipsoid, where a sphere would choose the other', () => {
    // 5 km north and, a little farther, east of Berdzor / Lachin.
    const north: Position[] = [
      [46.4, 39.68192],
      [46.7, 39.68192],
    ];
    const east: Position[] = [
      [46.60534, 39.5],
      [46.60534, 39.68],
    ];
    const at = [46.547, 39.637];
    const both: MultiLineString = { type: 'MultiLineString', coordinates: [north, east] };
    const { km } = wayToSegments(at, segmentsOf(both));
    expect(km).toBe(slowly(at, north));
    expect(distanceKm(at, nearestPointOnLine(both, at).geometry.coordinates)).toBe(
      slowly(at, east),
    );
    expect(km).toBeLessThan(slowly(at, east));
  });
});
