import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { swappedInto } from '../../src/catalog/study-area';
import { formatLatitude, formatLongitude } from '../../src/i18n/format';
import { parseCoordinates } from '../../src/search/coordinates';
import { catalog } from '../fixtures';
import { wordsOf } from '../i18n/every-language';

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
    '39°45′36″ с. ш., 46°45′ в. д.',
    '39,76° с.ш. 46,75° в.д.',
    '39,7600° հս. լ., 46,7500° արլ. ե.',
    '39,7600° şm. e., 46,7500° ş. u.',
    '39,7600° K, 46,7500° D',
    'geo:39.76,46.75',
    'geo:39.76,46.75;u=35',
    'geo:0,0?q=39.76,46.75(Shusha)',
    'https://www.openstreetmap.org/#map=13/39.76/46.75',
    'https://www.openstreetmap.org/?mlat=39.76&mlon=46.75#map=8/40.1/45.0',
    'https://www.google.com/maps/@39.76,46.75,13z',
    'https://www.google.com/maps/place/Shusha/@40.1,45.0,9z/data=!3m1!4b1!4m5!3d39.76!4d46.75',
    'https://www.google.com/maps?q=39.76,46.75',
    'https://maps.google.com/?q=loc:39.76%2C46.75',
    'https://maps.apple.com/?ll=39.76,46.75',
    'https://yandex.com/maps/?ll=46.75%2C39.76&z=12',
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
    'geo:139.76,46.75',
    'https://example.org/39.76/46.75',
    'https://www.openstreetmap.org/node/1',
    `39.76, 46.75${' '.repeat(600)}`,
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

  it('reads every position that the page writes, in seven languages', () => {
    const degrees = (most: number) =>
      fc.integer({ min: -most * 1e4, max: most * 1e4 }).map((value) => value / 1e4);
    const language = fc.constantFrom(...wordsOf);
    fc.assert(
      fc.property(degrees(90), degrees(180), language, (lat, lon, { t }) => {
        const written = `${formatLatitude(lat, t)}, ${formatLongitude(lon, t)}`;
        expect(parseCoordinates(written), written).toEqual([lon, lat]);
      }),
    );
  });

  it('are offered in the other order where only that lies in the region', () => {
    const { studyArea } = catalog.atlas;
    expect(swappedInto([39.76, 46.75], studyArea)).toEqual([46.75, 39.76]);
    expect(swappedInto([46.75, 39.76], studyArea)).toBeNull();
    expect(swappedInto([-3.6, 37.2], studyArea)).toBeNull();
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
