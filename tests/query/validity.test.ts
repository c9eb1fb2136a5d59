import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { isRefusal } from '../../src/query/answer';
import { answerer } from '../../src/query/ask';
import { invalidityOf } from '../../src/query/validity';
import { catalog } from '../fixtures';
import { runs } from '../runs';
import { describeWith } from '../tools';

type Areas = Polygon | MultiPolygon;
const reply = answerer(catalog);

/** A rectangle around Shusha / Shushi, in hundredths of a degree from its south-west corner. */
function box(x: number, y: number, width: number, height: number): Position[] {
  const at = (dx: number, dy: number): Position => [46.7 + (x + dx) / 100, 39.7 + (y + dy) / 100];
  return [at(0, 0), at(width, 0), at(width, height), at(0, height), at(0, 0)];
}
const polygon = (...coordinates: Position[][]): Polygon => ({ type: 'Polygon', coordinates });
const parts = (...coordinates: Position[][][]): MultiPolygon => ({
  type: 'MultiPolygon',
  coordinates,
});
const ring = (...positions: [number, number][]): Position[] =>
  [...positions, positions[0] ?? [0, 0]].map(([x, y]) => [46.7 + x / 100, 39.7 + y / 100]);

/** Rows of holes, side by side or each in the one before. */
const sideBySide = Array.from({ length: 400 }, (_, at) =>
  box((at % 20) * 2, Math.floor(at / 20) * 2, 1, 1),
);
const touching = Array.from({ length: 150 }, (_, at) => box(at, at, 1, 1));
const inEachOther = Array.from({ length: 150 }, (_, at) => box(at / 2, at / 2, 200 - at, 200 - at));

/** Shapes that were once answered with an area, and what is wrong with each. */
const broken: readonly (readonly [string, Areas, string])[] = [
  ['a bow tie', polygon(ring([0, 0], [10, 10], [10, 0], [0, 10])), 'crosses-itself'],
  [
    'a bow tie that crosses at a corner',
    polygon(ring([0, 0], [10, 10], [20, 0], [20, 20], [10, 10], [0, 20])),
    'crosses-itself',
  ],
  ['a ring that goes round twice', polygon([...box(0, 0, 9, 9), ...box(0, 0, 9, 9).slice(1)]), ''],
  ['a hole outside', polygon(box(0, 0, 9, 9), box(20, 0, 3, 3)), 'hole-outside'],
  ['a hole around the boundary', polygon(box(4, 4, 2, 2), box(0, 0, 9, 9)), 'hole-outside'],
  ['a hole across the boundary', polygon(box(0, 0, 9, 9), box(5, 5, 9, 2)), 'crosses-itself'],
  ['a hole as large as all', polygon(box(0, 0, 9, 9), box(0, 0, 9, 9)), 'crosses-itself'],
  ['a hole in a hole', polygon(box(0, 0, 9, 9), box(1, 1, 6, 6), box(2, 2, 1, 1)), 'holes-overlap'],
  [
    'a hole in one of hundreds',
    polygon(box(-1, -1, 50, 50), ...sideBySide, box(0.4, 0.4, 0.2, 0.2)),
    'holes-overlap',
  ],
  ['holes in holes', polygon(box(-1, -1, 210, 210), ...inEachOther), 'holes-overlap'],
  ['equal parts', parts([box(0, 0, 9, 9)], [box(0, 0, 9, 9)]), 'parts-overlap'],
  ['a part in a part', parts([box(0, 0, 9, 9)], [box(1, 1, 2, 2)]), 'parts-overlap'],
  ['parts that cross', parts([box(0, 0, 9, 9)], [box(5, 5, 9, 9)]), 'crosses-itself'],
  ['a line there and back', polygon(ring([0, 0], [5, 5], [9, 9])), 'no-extent'],
];

const whole: readonly (readonly [string, Areas])[] = [
  ['hundreds of holes', polygon(box(-1, -1, 50, 50), ...sideBySide)],
  ['holes that touch in a corner', polygon(box(-1, -1, 200, 200), ...touching)],
  ['a rectangle', polygon(box(0, 0, 9, 9))],
  ['a rectangle drawn clockwise', polygon(box(0, 0, 9, 9).reverse())],
  ['a ring with a position twice in a row', polygon(ring([0, 0], [9, 0], [9, 0], [9, 9], [0, 9]))],
  ['a hole', polygon(box(0, 0, 9, 9), box(2, 2, 3, 3))],
  ['a part in the hole of another', parts([box(0, 0, 9, 9), box(2, 2, 5, 5)], [box(3, 3, 1, 1)])],
  ['parts that touch in a corner', parts([box(0, 0, 4, 4)], [box(4, 4, 4, 4)])],
];

describe('an area whose inside is in doubt', () => {
  it.each(broken)('is refused with its reason: %s', (_, geometry, flaw) => {
    const found = reply({ kind: 'measure', of: { geometry } });
    expect(isRefusal(found)).toBe(true);
    if (isRefusal(found) && flaw !== '') expect(found.refused).toBe(flaw);
  });

  it.each(whole)('is not meant by %s', (_, geometry) => {
    expect(invalidityOf(geometry)).toBeNull();
    const found = reply({ kind: 'measure', of: { geometry } });
    expect(isRefusal(found)).toBe(false);
    if (!isRefusal(found)) expect(found.value).toBeGreaterThan(0);
  });

  it('is named with a place at which it is so', () => {
    const tie = polygon(ring([0, 0], [10, 10], [10, 0], [0, 10]));
    const [lon = NaN, lat = NaN] = invalidityOf(tie)?.at ?? [];
    expect(lon).toBeCloseTo(46.75, 9);
    expect(lat).toBeCloseTo(39.75, 9);
  });

  it('is none of the areas of the atlas that the map answers from', () => {
    for (const { id, geometry } of catalog.features)
      if (geometry.type === 'Polygon' || geometry.type === 'MultiPolygon')
        expect({ id, flaw: invalidityOf(geometry)?.flaw }).toEqual({ id, flaw: undefined });
  });

  it('reads elevations and any number of positions without a crash', () => {
    const high = polygon(box(0, 0, 9, 9).map((position) => [...position, 1200]));
    expect(invalidityOf(high)).toBeNull();
    expect(invalidityOf({ type: 'MultiPolygon', coordinates: [] })).toBeNull();
  });
});

describeWith('ogrinfo', 'areas in doubt, beside GEOS', () => {
  it('are the same for random rings, holes and parts on a small grid', () => {
    const corner = fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 5 }));
    const anyRing = fc
      .array(corner, { minLength: 3, maxLength: 6 })
      .map((corners) => ring(...corners));
    const anyBox = fc.tuple(corner, corner).map(([[x, y], [w, h]]) => box(x, y, w + 1, h + 1));
    const rings = fc.array(fc.oneof(anyRing, anyBox), { minLength: 1, maxLength: 3 });
    const shape = fc.oneof(
      rings.map((coordinates) => polygon(...coordinates)),
      fc.array(rings, { minLength: 1, maxLength: 2 }).map((all) => parts(...all)),
    );
    const shapes = fc.sample(shape, { numRuns: runs(2000), seed: 20220825 });
    const folder = mkdtempSync(join(tmpdir(), 'atlas-validity-'));
    try {
      const features = shapes.map((geometry, n) => ({
        type: 'Feature',
        properties: { n },
        geometry,
      }));
      const file = join(folder, 'shapes.geojson');
      writeFileSync(file, JSON.stringify({ type: 'FeatureCollection', features }));
      const query = 'SELECT n, ST_IsValid(geometry) AS valid FROM shapes';
      const words = ['-q', '-dialect', 'SQLite', '-sql', query, file];
      const said = execFileSync('ogrinfo', words, {
        encoding: 'utf8',
        maxBuffer: 1e8,
        stdio: ['ignore', 'pipe', 'ignore'],
      });
      const found = [...said.matchAll(/ n \(Integer\) = (\d+)\s+valid \(Integer\) = (-?\d)/g)];
      expect(found).toHaveLength(shapes.length);
      const differ = found.flatMap(([, n, valid]) => {
        const geometry = shapes[Number(n)];
        if (!geometry) return [null];
        return (invalidityOf(geometry) === null) === (valid === '1') ? [] : [geometry];
      });
      expect(differ).toEqual([]);
      // A sample without both kinds would show nothing.
      const good = found.filter(([, , valid]) => valid === '1').length;
      expect(good).toBeGreaterThan(shapes.length / 20);
      expect(good).toBeLessThan(shapes.length / 1.2);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
