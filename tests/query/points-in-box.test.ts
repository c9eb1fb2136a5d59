import { describe, expect, it } from 'vitest';
import { pointsInBox } from '../../src/query/spatial-index/points-in-box';
import { scattered } from './crowd';

describe('an index of points', () => {
  const points = scattered(3_000);
  const lons = Float64Array.from(points, ([lon = NaN]) => lon);
  const lats = Float64Array.from(points, ([, lat = NaN]) => lat);

  it('finds the points of a box as looking at each does', () => {
    const [west, south, east, north] = [46.5, 39.5, 46.9, 39.9];
    const expected = points.flatMap(([lon = NaN, lat = NaN], at) =>
      lon >= west && lon <= east && lat >= south && lat <= north ? [at] : [],
    );
    const found = pointsInBox(lons, lats)(west, south, east, north);
    expect(expected.length).toBeGreaterThan(5);
    expect([...found].sort((a, b) => a - b)).toEqual(expected);
  });

  it('finds nothing where there is no point', () => {
    expect(pointsInBox(new Float64Array(), new Float64Array())(-180, -90, 180, 90)).toEqual([]);
  });
});
