import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { along, meet, nearestStation } from '../../scripts/districts/border';
import { polygonOf } from '../../scripts/districts/coverage';
import { distance, toPlane, toPosition, type Point } from '../../scripts/districts/plane';
import { arcsOf } from '../../scripts/districts/topology';
import { warp } from '../../scripts/districts/warp';
import { joinLines } from '../../scripts/lines/join';

const point: fc.Arbitrary<Point> = fc.tuple(
  fc.double({ min: -50, max: 50, noNaN: true }),
  fc.double({ min: -50, max: 50, noNaN: true }),
);
const line = fc
  .array(point, { minLength: 2, maxLength: 12 })
  .filter((points) => points.slice(1).every((end, i) => distance(points[i] ?? end, end) > 0.01));

describe('the rubber sheet', () => {
  it('leaves a line where it is whose ends stay', () => {
    fc.assert(
      fc.property(line, (points) => {
        const [start, end] = [points.at(0), points.at(-1)];
        if (!start || !end || distance(start, end) < 0.1) return;
        const same = warp(points, [
          { fraction: 0, corrected: start },
          { fraction: 1, corrected: end },
        ]);
        same.forEach((moved, index) =>
          expect(distance(moved, points[index] ?? moved)).toBeLessThan(1e-6),
        );
      }),
    );
  });

  it('takes a line through its control points exactly', () => {
    const straight: Point[] = [
      [0, 0],
      [4, 0],
      [10, 0],
    ];
    const moved = warp(straight, [
      { fraction: 0, corrected: [0, 1] },
      { fraction: 0.5, corrected: [5, 3] },
      { fraction: 1, corrected: [10, 1] },
    ]);
    expect(moved[0]).toEqual([0, 1]);
    expect(moved.at(-1)).toEqual([10, 1]);
    expect(moved).toContainEqual([5, 3]);
    expect(moved).toHaveLength(4);
  });

  it('goes to the plane and back to five decimals', () => {
    for (const place of [
      [46.74989, 39.76006],
      [45.929, 40.297],
    ])
      expect(toPosition(toPlane(place))).toEqual(place);
  });
});

describe('the national border', () => {
  const border: Point[] = [
    [0, 10],
    [5, 10],
    [10, 10],
  ];

  it('cuts a path where it first meets it', () => {
    const [path, station] = meet(
      [
        [2, 0],
        [2, 8],
        [2, 14],
      ],
      border,
    );
    expect(path.at(-1)).toEqual([2, 10]);
    expect(station.index).toBe(0);
  });

  it('pulls the end of a path that falls short to its nearest point', () => {
    const [path] = meet(
      [
        [7, 0],
        [7, 9],
      ],
      border,
    );
    expect(path.at(-1)).toEqual([7, 10]);
  });

  it('runs from one station to another in either direction', () => {
    const [a, b] = [nearestStation([2, 9], border), nearestStation([8, 9], border)];
    expect(along(border, a, b)).toEqual([
      [2, 10],
      [5, 10],
      [8, 10],
    ]);
    expect(along(border, b, a)).toEqual(along(border, a, b).toReversed());
  });
});

describe('arcs and polygons', () => {
  it('take two neighbours apart and put them together again, with one shared arc', () => {
    const square = (x: number) => [
      [
        [x, 0],
        [x + 1, 0],
        [x + 1, 1],
        [x, 1],
        [x, 0],
      ],
    ];
    const units = ['West', 'East'].map((name, index) => ({
      name,
      polygon: { type: 'Polygon' as const, coordinates: square(index) },
    }));
    const junction = (id: string, at: number[]) => ({
      id,
      source: toPlane(at),
      corrected: toPlane(at),
    });
    const arcs = arcsOf(units, [junction('J01', [1, 0]), junction('J02', [1, 1])]);
    expect(arcs.map(({ label }) => label).sort()).toEqual(['East|OUT', 'East|West', 'West|OUT']);
    const drawn = arcs.map((arc) => ({ ...arc, positions: arc.points.map(toPosition) }));
    for (const { name, polygon } of units) {
      const corners = new Set(polygonOf(name, drawn).coordinates.flat().map(String));
      expect(corners).toEqual(new Set(polygon.coordinates.flat().map(String)));
    }
  });

  it('joins pieces of a line whatever way round they come', () => {
    const pieces = [
      [
        [2, 0],
        [3, 0],
      ],
      [
        [2, 0],
        [1, 0],
      ],
      [
        [0, 0],
        [1, 0],
      ],
      [
        [9, 9],
        [8, 8],
      ],
    ];
    const joined = joinLines(pieces);
    expect(joined).toHaveLength(2);
    const whole = joined.find((one) => one.length === 4)?.map(([x]) => x) ?? [];
    expect([whole, whole.toReversed()]).toContainEqual([0, 1, 2, 3]);
  });
});
