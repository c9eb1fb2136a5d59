import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCoordinates } from '../../src/search/coordinates';

/** Shusha / Shushi, [longitude, latitude]. */
const shushi = [46.75, 39.76];

describe('coordinates', () => {
  it.each([
    '39.76, 46.75',
    '39.76 46.75',
    '39.76,46.75',
    '39.76; 46.75',
    '39,76 46,75',
    '39,76, 46,75',
    '(39.76, 46.75)',
    '39.76°, 46.75°',
    '39.76 N 46.75 E',
    '39.76N, 46.75E',
    'n39.76 e46.75',
    '39.7600° N, 46.7500° E',
    '46.75 E 39.76 N',
    '46.75E 39.76',
    `39°45'36"N 46°44'60"E`,
    `39°45'36"N46°45'0"E`,
    '39°45′36″ N, 46°45′0″ E',
    "39° 45' 36'' N 46° 45' 00'' E",
    "39°45.6' N 46°45' E",
    '39 45 36 N, 46 45 00 E',
    `39°45'36" 46°45'0"`,
    '  39.76 ,  46.75  ',
  ])('reads %s as Shusha / Shushi', (text) => {
    expect(parseCoordinates(text)).toEqual(shushi);
  });

  it('knows the southern and the western half', () => {
    expect(parseCoordinates('-33.45, -70.67')).toEqual([-70.67, -33.45]);
    expect(parseCoordinates('33.45 S 70.67 W')).toEqual([-70.67, -33.45]);
    expect(parseCoordinates('−33.45, −70.67')).toEqual([-70.67, -33.45]);
    expect(parseCoordinates('0 S 0 W')).toEqual([0, 0]);
  });

  it.each([
    '',
    'Shusha',
    '1994',
    '39.76',
    '139.76, 46.75',
    '39.76, 246.75',
    '39.76 N 46.75 N',
    'N 39.76 N 46.75 E',
    '-39.76 N 46.75 E',
    `39°75'00"N 46°45'00"E`,
    `39.5°30'N 46°45'E`,
    '39.76, 46.75, 3',
    '39.76 north of 46.75',
  ])('reads nothing in “%s”', (text) => {
    expect(parseCoordinates(text)).toBeNull();
  });

  it('brings back every position that was written', () => {
    const degrees = (most: number) =>
      fc.integer({ min: -most * 1e5, max: most * 1e5 }).map((value) => value / 1e5);
    fc.assert(
      fc.property(degrees(90), degrees(180), (lat, lon) => {
        expect(parseCoordinates(`${lat.toFixed(5)}, ${lon.toFixed(5)}`)).toEqual([lon, lat]);
      }),
    );
  });

  it('never throws and never leaves the globe, whatever is typed', () => {
    const text = fc.string({ unit: fc.constantFrom(...`0159.,-°'" NSEW`) });
    fc.assert(
      fc.property(text, (typed) => {
        const [lon = 0, lat = 0] = parseCoordinates(typed) ?? [];
        expect(Math.abs(lat)).toBeLessThanOrEqual(90);
        expect(Math.abs(lon)).toBeLessThanOrEqual(180);
      }),
    );
  });
});
