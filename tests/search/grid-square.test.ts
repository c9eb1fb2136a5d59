import fc from 'fast-check';
import proj4 from 'proj4';
import { describe, expect, it } from 'vitest';
import { distanceKm } from '../../src/query/shortest-line';
import { looksLikeGridReference } from '../../src/search/grid-reference';
import { readGridSquare } from '../../src/search/grid-square';
import { typedPosition } from '../../src/search/typed-position';
import { catalog } from '../fixtures';

const columns = { 38: 'JKLMNPQR', 39: 'STUVWXYZ' };
/** Rows of a zone begin anew each 2,000 km; those of even zones five letters later. */
const rows = { 38: 'FGHJKLMNPQRSTUVABCDE', 39: 'ABCDEFGHJKLMNPQRSTUV' };

/** What a receiver would write: by UTM of proj4 and the tables of the standard. */
function referenceOf([lon = NaN, lat = NaN]: readonly number[], figures: number): string {
  const zone = lon < 48 ? 38 : 39;
  const [east = NaN, north = NaN] = proj4(`+proj=utm +zone=${zone} +datum=WGS84`, [lon, lat]);
  const cut = (metres: number) =>
    String(Math.floor(metres % 100_000))
      .padStart(5, '0')
      .slice(0, figures);
  const column = columns[zone][Math.floor(east / 100_000) - 1] ?? '';
  const row = rows[zone][Math.floor(north / 100_000) % 20] ?? '';
  return `${zone}${lat < 40 ? 'S' : 'T'}${column}${row}${cut(east)}${cut(north)}`;
}

const at = (text: string) => typedPosition(text)?.at ?? [];

describe('a square of the military grid', () => {
  it('is read as the middle of the square, as exact as it is large', () => {
    const written = [
      '38S PK 49925 02480',
      '38SPK4992502480',
      ' 38spk 4992502480 ',
      '38 S PK 49925 02480',
    ];
    for (const text of written) {
      expect(distanceKm(at(text), [46.75, 39.76])).toBeLessThan(0.2);
      expect(typedPosition(text)?.accuracy).toBe(1);
    }
    expect(typedPosition('38S PK 499 024')?.accuracy).toBe(71);
    expect(typedPosition('38S PK 4 0')?.accuracy).toBe(7071);
  });

  it('is read anywhere: the Washington Monument, and the southern half', () => {
    expect(distanceKm(at('18S UJ 23480 06470'), [-77.03524, 38.88948])).toBeLessThan(0.05);
    expect(at('56H LH 34873 50966')[1]).toBeLessThan(-33);
  });

  it('holds every point of the region that a receiver writes so, to the last metre', () => {
    const [west, south, east, north] = catalog.atlas.studyArea;
    const degrees = (from: number, to: number) =>
      fc.integer({ min: from * 1e5, max: to * 1e5 }).map((value) => value / 1e5);
    const point = fc.tuple(degrees(west, east), degrees(south, north));
    fc.assert(
      fc.property(point, fc.integer({ min: 1, max: 5 }), (given, figures) => {
        const square = readGridSquare(referenceOf(given, figures));
        // The middle is rounded to five decimals, about a metre.
        const off = 1000 * distanceKm(square?.at ?? [], given);
        expect(off).toBeLessThan((square?.accuracy ?? 0) + 2);
      }),
    );
  });

  it.each([
    ['no zone', 'PK 49925 02480'],
    ['unequal figures', '38S PK 4992 02480'],
    ['an odd number of figures', '38S PK 499'],
    ['a square of 100 km', '38S PK'],
    ['more figures than metres', '38S PK 499250 024800'],
    ['the band of another latitude', '38X PK 49925 02480'],
    ['the row of another latitude', '38S PA 49925 02480'],
    ['letters of another zone', '38S AK 49925 02480'],
    ['letters that no square has', '38S IO 49925 02480'],
    ['a zone that is none', '61S PK 49925 02480'],
    ['the zone 0', '0S PK 49925 02480'],
  ])('is none with %s, and the page says how one is written: %s', (_, text) => {
    expect(typedPosition(text)).toBeNull();
    expect(looksLikeGridReference(text)).toBe(true);
  });

  it.each([
    '5 Mar 2020',
    '12 may 2020',
    'Shushi',
    '38',
    '39.76, 46.75',
    '9 novembre 2020',
    'en 2020',
  ])('is nobody’s meaning in “%s”', (text) => {
    expect(readGridSquare(text) === null || typedPosition(text) === null).toBe(true);
  });

  it('is none in any text that is long, and no text throws', () => {
    expect(readGridSquare(`38S PK ${'4'.repeat(5000)}`)).toBeNull();
    const text = fc.string({ unit: fc.constantFrom(...'0123456789 ABCJKPSTVXYZ') });
    fc.assert(
      fc.property(text, (typed) => {
        const [lon = 0, lat = 0] = readGridSquare(typed)?.at ?? [];
        expect(Math.abs(lat)).toBeLessThanOrEqual(90);
        expect(Math.abs(lon)).toBeLessThanOrEqual(180);
      }),
    );
  });
});
