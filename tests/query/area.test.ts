import { describe, expect, it } from 'vitest';
import type { AtlasFeature } from '../../src/catalog/types';
import { areaKm2 } from '../../src/query/area';
import { feature } from '../fixtures';

describe('areas', () => {
  it('gives a cell of one degree at the equator its 12,309 km²', () => {
    const cell = {
      ...feature('district-shusha'),
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [0, 0],
            [1, 0],
            [1, 1],
            [0, 1],
            [0, 0],
          ],
        ],
      },
    } as AtlasFeature;
    // Published for the WGS84 ellipsoid; the cell's northern edge is a geodesic here.
    expect(areaKm2(cell)).toBeCloseTo(12_309, -1);
  });

  it('takes the city of Khankendi / Stepanakert out of the district around it', () => {
    const district = feature('district-khojaly');
    const { geometry } = district;
    if (geometry.type !== 'Polygon') throw new Error('no polygon');
    const [outer = []] = geometry.coordinates;
    const filled = { ...district, geometry: { ...geometry, coordinates: [outer] } };
    const city = areaKm2(feature('district-khankendi'));
    expect(areaKm2(filled) - areaKm2(district)).toBeCloseTo(city, 6);
  });

  it('refuses what has no area', () => {
    expect(() => areaKm2(feature('hadrut'))).toThrow('hadrut is no polygon but a Point');
  });
});
