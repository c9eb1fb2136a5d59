import { readFileSync } from 'node:fs';
import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { distance, toPlane, type Point } from '../../scripts/districts/plane';
import { areaOf, generalised } from '../../scripts/outlines/smooth';
import { closestZoom, ranges } from '../../src/catalog/outlines';
import { cameraOn, evenly } from '../../src/map/live/free-area';
import { cameraIn } from '../../src/state/permalink';

const read = (name: string): Feature[] =>
  (JSON.parse(readFileSync(`geodata/${name}`, 'utf8')) as FeatureCollection).features;
const byId = (features: readonly Feature[], id: string): Feature => {
  const found = features.find((one) => one.id === id);
  if (!found) throw new Error(`No feature ${id}`);
  return found;
};
const drawn = read('outlines.geojson');
const background = read('basemap/background.geojson');
const exact = read('districts.geojson');
const countries = read('basemap/countries.geojson');

/** Every line or ring of a geometry. */
function linesOf(geometry: Geometry): Position[][] {
  if (geometry.type === 'LineString') return [geometry.coordinates];
  if (geometry.type === 'Polygon' || geometry.type === 'MultiLineString')
    return geometry.coordinates;
  return geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : [];
}

const segments = (geometry: Geometry): (readonly [Point, Point])[] =>
  linesOf(geometry).flatMap((line) =>
    line.slice(1).map((end, index) => [toPlane(line[index] ?? end), toPlane(end)] as const),
  );

/** Kilometres from a point to the nearest of all segments, looked at one by one. */
function kmTo(point: Point, all: readonly (readonly [Point, Point])[]): number {
  return Math.min(
    ...all.map(([a, b]) => {
      const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
      const square = dx * dx + dy * dy;
      const along = ((point[0] - a[0]) * dx + (point[1] - a[1]) * dy) / (square || 1);
      const share = Math.max(0, Math.min(1, along));
      return distance(point, [a[0] + dx * share, a[1] + dy * share]);
    }),
  );
}

/** Even or odd crossings of a ray to the east. */
function isInside([x = 0, y = 0]: Position, geometry: Geometry): boolean {
  const crossings = linesOf(geometry).flatMap((ring) =>
    ring.slice(1).filter(([bx = 0, by = 0], index) => {
      const [ax = 0, ay = 0] = ring[index] ?? [];
      return ay > y !== by > y && x < ax + ((bx - ax) * (y - ay)) / (by - ay);
    }),
  );
  return crossings.length % 2 === 1;
}

const areaKm2 = (geometry: Geometry) =>
  Math.abs(linesOf(geometry).reduce((sum, ring) => sum + areaOf(ring.map(toPlane)), 0));
const edgesOf = (geometry: Geometry) =>
  linesOf(geometry).flatMap((line) =>
    line.slice(1).map((end, index) => [String(line[index]), String(end)].sort().join(' ')),
  );
const shape = (id: string, range: string) => byId(drawn, `${id}-${range}`).geometry;

describe('the generalised districts', () => {
  it.each(ranges)('share every inner edge with a neighbour, to the digit (%s)', (range) => {
    const border = byId(background, `borders-${range}`).geometry;
    const count = new Map<string, number>();
    for (const { id } of exact)
      for (const edge of edgesOf(shape(String(id), range)))
        count.set(edge, (count.get(edge) ?? 0) + 1);
    expect(Math.max(...count.values())).toBe(2);
    // An edge of only one district is on the outside of the twelve: the national border, or inland.
    const national = new Set(edgesOf(border));
    const alone = [...count].filter(([, times]) => times === 1).map(([edge]) => edge);
    expect(alone.filter((edge) => national.has(edge)).length).toBeGreaterThan(100);
    const outer = segments(border);
    const beside = alone.filter((edge) => {
      if (national.has(edge)) return false;
      const ends = edge.split(' ').map((at) => toPlane(at.split(',').map(Number)));
      return ends.every((at) => kmTo(at, outer) < 0.1);
    });
    expect(beside).toEqual([]);
  });

  it.each([
    ['far', 0.035],
    ['near', 0.015],
  ] as const)('keep their area (%s)', (range, share) => {
    for (const { id, geometry } of exact) {
      const ratio = areaKm2(shape(String(id), range)) / areaKm2(geometry);
      expect(Math.abs(ratio - 1), String(id)).toBeLessThan(share);
    }
  });

  it.each([
    ['far', 1.5],
    ['near', 0.45],
  ] as const)('stay close to the exact edge, both ways (%s)', (range, km) => {
    for (const { id, geometry } of exact) {
      const [a, b] = [segments(geometry), segments(shape(String(id), range))];
      const off = Math.max(...b.map(([at]) => kmTo(at, a)), ...a.map(([at]) => kmTo(at, b)));
      expect(off, String(id)).toBeLessThan(km);
    }
  });

  it('leave every place in the unit that it lies in, or as near to its edge as it is exact', () => {
    const places = read('places.geojson');
    expect(places.length).toBeGreaterThan(100);
    for (const { id, geometry, properties } of places) {
      if (geometry.type !== 'Point') continue;
      const at = geometry.coordinates;
      const accuracyKm = Number(properties?.['accuracy']) / 1000;
      for (const unit of exact)
        for (const range of ranges) {
          const now = shape(String(unit.id), range);
          if (isInside(at, unit.geometry) === isInside(at, now)) continue;
          const off = kmTo(toPlane(at), segments(unit.geometry));
          expect(off, `${String(id)}, ${String(unit.id)}, ${range}`).toBeLessThan(accuracyKm);
        }
    }
  });

  it('end the bands of the corridor on the border as it is drawn', () => {
    const exactBorder = segments(byId(countries, 'country-aze').geometry);
    for (const range of ranges) {
      const border = segments(byId(background, `borders-${range}`).geometry);
      const band = linesOf(byId(drawn, `lachin-corridor-${range}`).geometry)
        .flat()
        .map(toPlane);
      const onBorder = band.filter((at) => kmTo(at, border) < 0.02);
      expect(onBorder.length, range).toBeGreaterThan(2);
      expect(Math.max(...onBorder.map((at) => kmTo(at, exactBorder)))).toBeLessThan(1.5);
    }
  });
});

describe('the generalised background', () => {
  const inFar = (id: string) =>
    (background.find((one) => one.id === `${id}-far`) ?? byId(background, id)).geometry;

  it('has Goris in Armenia and Berdzor / Lachin in Azerbaijan in both ranges', () => {
    const places = read('places.geojson');
    for (const range of ranges)
      for (const [place, country] of [
        ['goris', 'country-arm'],
        ['berdzor-lachin', 'country-aze'],
      ] as const) {
        const { geometry } = byId(places, place);
        if (geometry.type !== 'Point') throw new Error(`${place} is no point`);
        const land = byId(background, `${country}-${range}`).geometry;
        expect(isInside(geometry.coordinates, land), `${place}, ${range}`).toBe(true);
      }
  });

  it('draws each piece of a border once, and on the edge of both countries', () => {
    const border = edgesOf(inFar('borders'));
    expect(new Set(border).size).toBe(border.length);
    const land = background.filter(
      ({ properties: p }) =>
        ['land', 'country'].includes(String(p?.['kind'])) && p?.['range'] !== 'near',
    );
    const count = new Map<string, number>();
    for (const edge of land.flatMap(({ geometry }) => edgesOf(geometry)))
      count.set(edge, (count.get(edge) ?? 0) + 1);
    expect(border.filter((edge) => count.get(edge) !== 2).length / border.length).toBeLessThan(
      0.01,
    );
  });

  it('keeps the area of every country, and draws no speck of an island', () => {
    for (const { id, geometry } of countries) {
      // A corner of Uzbekistan is at the edge of the extract, where the map cannot be moved to.
      if (id === 'land-uzbekistan') continue;
      const ratio = areaKm2(inFar(String(id))) / areaKm2(geometry);
      expect(Math.abs(ratio - 1), String(id)).toBeLessThan(0.03);
    }
    for (const { id, geometry, properties } of background) {
      if (!['land', 'country'].includes(String(properties?.['kind']))) continue;
      if (geometry.type !== 'MultiPolygon') throw new Error(`${String(id)} is a ${geometry.type}`);
      for (const [outer = []] of geometry.coordinates)
        expect(Math.abs(areaOf(outer.map(toPlane))), String(id)).toBeGreaterThan(4.5);
    }
  });

  it('keeps the area of the lakes', () => {
    const lakes = read('basemap/lakes.geojson');
    for (const { id, geometry } of lakes) {
      const one = background.find((water) => water.id === id || water.id === `${String(id)}-near`);
      const [outer = []] = linesOf(geometry);
      if (!one) {
        expect(Math.abs(areaOf(outer.map(toPlane)))).toBeLessThan(2);
        continue;
      }
      const [round = []] = linesOf(one.geometry);
      const ratio = areaOf(round.map(toPlane)) / areaOf(outer.map(toPlane));
      expect(Math.abs(Math.abs(ratio) - 1), String(id)).toBeLessThan(0.12);
    }
  });

  it('leads the Kura from Türkiye to the Caspian, and the Aras along the border', () => {
    const kura = linesOf(inFar('river-kura-course'))[0] ?? [];
    expect(distance(toPlane(kura[0] ?? []), toPlane([42.78, 40.9]))).toBeLessThan(2);
    // Its delta, south of Neftchala.
    expect(distance(toPlane(kura.at(-1) ?? []), toPlane([49.33, 39.38]))).toBeLessThan(2);
    for (const range of ranges) {
      const border = new Set(edgesOf(byId(background, `borders-${range}`).geometry));
      const aras = edgesOf(byId(background, `river-aras-border-${range}`).geometry);
      expect(aras.filter((edge) => border.has(edge)).length / aras.length).toBeGreaterThan(0.95);
    }
    const [upper = [], lower = []] = linesOf(inFar('river-aras-course'));
    const aras = linesOf(inFar('river-aras-border'))[0] ?? [];
    expect(String(upper.at(-1))).toBe(String(aras[0]));
    expect(String(lower[0])).toBe(String(aras.at(-1)));
  });
});

describe('generalising a line', () => {
  it('keeps its ends and flattens a staircase', () => {
    const stairs = Array.from({ length: 81 }, (_, at): Point => [
      Math.ceil(at / 2) * 0.1,
      Math.floor(at / 2) * 0.1,
    ]);
    const flat = generalised(stairs, { smoothKm: 0.3, offKm: () => 0.05 });
    expect(flat.at(0)).toEqual(stairs.at(0));
    expect(flat.at(-1)).toEqual(stairs.at(-1));
    expect(flat.length).toBeLessThan(8);
  });

  it('keeps the area of a ring', () => {
    const square: Point[] = [
      [0, 0],
      [2, 0],
      [2, 2],
      [0, 2],
      [0, 0],
    ];
    const round = generalised(square, { smoothKm: 0.3, offKm: () => 0.01 });
    expect(areaOf(round)).toBeCloseTo(4, 1);
    expect(round.length).toBeGreaterThan(8);
  });
});

describe('the end of the zoom', () => {
  it('holds for addresses and for cameras on a point', () => {
    expect(cameraIn('#map=17/39.76/46.75')?.zoom).toBe(closestZoom);
    expect(cameraIn('#map=9/39.76/46.75')?.zoom).toBe(9);
    const size = { width: 800, height: 600 };
    expect(cameraOn([46.75, 39.76, 46.75, 39.76], size, evenly(20)).zoom).toBe(closestZoom);
  });
});
