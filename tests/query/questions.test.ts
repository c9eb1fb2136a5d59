import { booleanPointInPolygon } from '@turf/turf';
import fc from 'fast-check';
import type { LineString, Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { isRefusal, type Answer } from '../../src/query/answer';
import { polygonKm2 } from '../../src/query/area';
import { answerer } from '../../src/query/ask';
import { partsInside } from '../../src/query/line-in-polygon';
import { lengthKm } from '../../src/query/length';
import type { Question } from '../../src/query/kinds';
import type { Shape } from '../../src/query/subject';
import { distanceKm } from '../../src/query/shortest-line';
import { catalog, catalogWith, feature } from '../fixtures';
import { point } from './crowd';
import { runs } from '../runs';

const reply = answerer(catalog);

function answer(question: Question, from = reply): Answer {
  const found = from(question);
  if (isRefusal(found)) throw new Error(`${found.refused} ${found.what}`);
  return found;
}

function refusal(question: Question): string {
  const found = reply(question);
  return isRefusal(found) ? found.refused : 'answered';
}

const ids = ({ features }: Answer) => features.map(({ id }) => id);
const axis = feature('lachin-corridor-axis').geometry as LineString;
const path = (...coordinates: Position[]): Shape => ({ type: 'LineString', coordinates });
const area = (...ring: Position[]): Polygon => ({
  type: 'Polygon',
  coordinates: [[...ring, ring[0] ?? []]],
});
const inRegion = fc.tuple(
  fc.double({ min: 45.8, max: 47.6, noNaN: true }),
  fc.double({ min: 39, max: 40.5, noNaN: true }),
);

describe('along a line', () => {
  it('names what the road of the corridor passes, from Tegh to Khankendi / Stepanakert', () => {
    const passed = answer({
      kind: 'along',
      of: { id: 'lachin-corridor-axis' },
      layer: 'places',
      km: 1,
    });
    expect(ids(passed).filter((id) => feature(id).properties.kind !== 'mosque')).toEqual([
      'tegh',
      'zabukh-aghavno-link-junction',
      'zabukh-aghavno',
      'berdzor-lachin',
      'boyuk-galadarasi-mets-shen',
      'berdadzor-boyuk-galadarasi-junction',
      'turshsu-lisagor',
      'zarisli',
      'shusha-dashalti-junction',
      'khankendi-stepanakert',
    ]);
    const along = answer({ kind: 'along', of: { geometry: axis }, layer: 'places', km: 1 });
    expect(ids(along)).toEqual(ids(passed));
    expect(along.value).toBeCloseTo(lengthKm(axis), 9);
    expect(along.features.at(-1)?.km).toBeCloseTo(lengthKm(axis), 6);
  });

  it('counts from the first position: each bend is as far along as the road to it is long', () => {
    const bends = axis.coordinates.map((_, index) =>
      lengthKm({ ...axis, coordinates: axis.coordinates.slice(0, index + 1) }),
    );
    const { features } = answer({ kind: 'along', of: { geometry: axis }, km: 0.001 });
    for (const { km = NaN, fromLineKm } of features) {
      expect(fromLineKm).toBeLessThan(0.001);
      expect(Math.min(...bends.map((bend) => Math.abs(bend - km)))).toBeLessThan(0.001);
    }
  });
});

describe('crossing', () => {
  it('gives every part of a line to the district that it lies in', () => {
    const line = fc.array(inRegion, { minLength: 2, maxLength: 5 });
    const district = feature('district-lachin').geometry as Polygon;
    fc.assert(
      fc.property(line, (coordinates) => {
        const of: LineString = { type: 'LineString', coordinates };
        const km = partsInside(of, district).reduce(
          (sum, part) => sum + lengthKm({ type: 'LineString', coordinates: part }),
          0,
        );
        // 2,000 short pieces of each edge: slow but obvious.
        const slow = sampledKm(coordinates, (at) => booleanPointInPolygon(at, district));
        expect(Math.abs(km - slow)).toBeLessThan(0.5);
      }),
      { numRuns: runs(25) },
    );
  });

  it('adds up to the whole of a road that never leaves the districts', () => {
    const road = feature('road-aghdam-khankendi').geometry as LineString;
    const crossed = answer({ kind: 'crossing', of: { geometry: road } });
    const whole = lengthKm(road);
    expect(crossed.value).toBeCloseTo(whole, 5);
    expect(crossed.features.reduce((sum, { share = 0 }) => sum + share, 0)).toBeCloseTo(1, 6);
  });

  it('is as unsure as the road is long within the accuracy of the boundary', () => {
    const geometry = path([46.547, 39.637], [46.747, 39.76]);
    const { features } = answer({ kind: 'crossing', of: { geometry } });
    expect(ids({ features } as Answer)).toEqual(['district-shusha', 'district-lachin']);
    for (const { giveOrTake } of features) {
      // A boundary with an accuracy of 1 km, crossed once at an angle.
      expect(giveOrTake).toBeGreaterThan(1);
      expect(giveOrTake).toBeLessThan(4);
    }
  });
});

describe('overlap', () => {
  it('divides a polygon between the districts without a rest', () => {
    const square = area([46.6, 39.5], [46.9, 39.5], [46.9, 39.8], [46.6, 39.8]);
    const shared = answer({ kind: 'overlap', of: { geometry: square } });
    expect(shared.features.length).toBeGreaterThan(2);
    expect(shared.value).toBeCloseTo(polygonKm2(square), 2);
    expect(shared.giveOrTake).toBeGreaterThan(10);
  });

  it('gives a district to itself whole, and to its neighbours nothing', () => {
    const geometry = feature('district-shusha').geometry as Polygon;
    const { features } = answer({ kind: 'overlap', of: { geometry } });
    expect(features.map(({ id, share }) => [id, share?.toFixed(6)])).toEqual([
      ['district-shusha', '1.000000'],
    ]);
    expect(answer({ kind: 'overlap', of: { id: 'district-shusha' } }).features).toEqual([]);
  });
});

describe('inside', () => {
  it('says which villages lay inside the corridor in January 2021, and which perhaps', () => {
    const inside = answer({
      kind: 'inside',
      of: { id: 'lachin-corridor' },
      layer: 'places',
      on: '2021-01-15',
    });
    expect(ids(inside)).toContain('zabukh-aghavno');
    expect(inside.value).toBe(inside.features.length);
    expect(inside.giveOrTake).toBe(inside.features.filter((row) => row.withinAccuracy).length);
    const row = inside.features.find(({ id }) => id === 'boyuk-galadarasi-mets-shen');
    expect(row?.withinAccuracy).toBe(true);
    expect(inside.perhaps?.map(({ id }) => id)).toContain('kichik-galadarasi-hin-shen');
    expect(inside.perhaps?.map(({ id }) => id)).not.toContain('kornidzor');
    expect(inside.perhaps?.map(({ id }) => id)).not.toContain('nagorno-karabakh');
  });
});

describe('between and within', () => {
  it('draws the shortest line, which is as long as it says', () => {
    const { value, geometry, giveOrTake } = answer({
      kind: 'between',
      of: { id: 'district-fuzuli' },
      and: { id: 'district-shusha' },
    });
    const [from = [], to = []] = (geometry as LineString).coordinates;
    expect(distanceKm(from, to)).toBeCloseTo(value ?? NaN, 9);
    expect(giveOrTake).toBe(2);
  });

  it('says which posts may have stood within 5 km of Berdzor / Lachin, though none surely did', () => {
    const on = '2021-01-15';
    const of = { id: 'berdzor-lachin' };
    const posts = answer({ kind: 'within', of, layer: 'posts', km: 5, on });
    expect([posts.value, posts.features]).toEqual([0, []]);
    expect(
      posts.perhaps?.map(({ id, km, giveOrTake }) => [id, km?.toFixed(1), giveOrTake]),
    ).toEqual([
      ['post-saribaba-yeghtsahogh', '5.3', 3.5],
      ['post-zabukh-aghavno', '5.7', 3.5],
    ]);
  });

  it('puts a point beside a boundary into the one district and perhaps into the other', () => {
    const of = { geometry: point([46.3, 40.305]) };
    const beside = answer({ kind: 'containing', of });
    expect([beside.features, beside.perhaps]).toEqual([
      [],
      [{ id: 'district-kalbajar', withinAccuracy: true }],
    ]);
  });

  it('touches where a town lies in its district', () => {
    const touching = answer({
      kind: 'between',
      of: { id: 'hadrut' },
      and: { id: 'district-khojavend' },
    });
    expect([touching.value, touching.geometry, touching.notes]).toEqual([0, null, ['touching']]);
  });

  it('adds the accuracy of a drawn point to that of what it is measured to', () => {
    const of = { geometry: point([46.75, 39.76]), accuracy: 500 };
    const [near] = answer({ kind: 'nearest', of, layer: 'posts', count: 1 }).features;
    expect(near?.giveOrTake).toBe(1.5);
  });
});

describe('measuring', () => {
  it('gives a degree of the meridian 111 km and a drawn square its area', () => {
    const meridian = answer({ kind: 'measure', of: { geometry: path([46, 39], [46, 40]) } });
    expect(meridian).toMatchObject({ unit: 'km', giveOrTake: 0 });
    expect(meridian.value).toBeCloseTo(111.024, 2);
    const cell = area([46, 39], [46.01, 39], [46.01, 39.01], [46, 39.01]);
    expect(answer({ kind: 'measure', of: { geometry: cell } }).value).toBeCloseTo(0.962, 2);
  });
});

describe('every question', () => {
  const shape = { geometry: area([46.5, 39.6], [46.7, 39.6], [46.6, 39.8]) };
  const questions: Question[] = [
    { kind: 'containing', of: { id: 'shusha-shushi' } },
    { kind: 'nearest', of: shape, layer: 'posts', count: 2 },
    { kind: 'within', of: shape, km: 5 },
    { kind: 'inside', of: shape },
    { kind: 'along', of: { id: 'road-goris-stepanakert' }, km: 2 },
    { kind: 'crossing', of: { id: 'road-goris-stepanakert' } },
    { kind: 'overlap', of: shape },
    { kind: 'between', of: shape, and: { id: 'hadrut' } },
    { kind: 'measure', of: shape },
  ];

  it.each(questions)('can be sent to a worker and its answer back: $kind', (question) => {
    const sent = structuredClone(question);
    const found = answer(sent);
    expect(structuredClone(found)).toEqual(found);
    expect(found.features.every(({ id }) => catalog.featureById[id])).toBe(true);
  });

  it('has the same answer with an index as without', () => {
    const plain = answerer(catalog, Infinity);
    const withIndex = answerer(catalog, 0);
    const drawing = fc.array(inRegion, { minLength: 3, maxLength: 6 });
    const day = fc.constantFrom(undefined, '2021-01-15', '2022-12-01');
    fc.assert(
      fc.property(drawing, day, fc.integer({ min: 1, max: 40 }), (positions, on, count) => {
        const ring = { geometry: area(...positions) };
        const line = { geometry: path(...positions) };
        const asked: Question[] = [
          { kind: 'containing', of: { geometry: point(positions[0] ?? []) }, on },
          { kind: 'nearest', of: line, layer: 'places', count, on },
          {
            kind: 'nearest',
            of: { geometry: point(positions[0] ?? []) },
            layer: 'lines',
            count,
            on,
          },
          { kind: 'within', of: ring, km: count, on },
          { kind: 'inside', of: ring, on },
          { kind: 'along', of: line, km: count, on },
          { kind: 'crossing', of: line, on },
          { kind: 'overlap', of: ring, on },
        ];
        for (const question of asked)
          expect(sorted(withIndex(question))).toEqual(sorted(plain(question)));
      }),
      { numRuns: runs(15) },
    );
  });

  it('sees only what existed on its day', () => {
    const on = '1990-06-01';
    const dated = (question: Question) => answer({ ...question, on });
    for (const question of questions)
      for (const id of ids(dated(question)))
        expect(feature(id).properties.from === null || id.startsWith('line-')).toBe(true);
    expect(dated({ kind: 'measure', of: { id: 'lachin-corridor' } }).notes).toEqual(['not-then']);
    const posts: Question = { kind: 'nearest', of: shape, layer: 'posts', count: 1 };
    expect(dated(posts)).toMatchObject({ value: null, features: [], notes: ['none-then'] });
  });

  it('answers in words where a layer is empty and where the atlas knows little', () => {
    const empty = catalogWith('posts.geojson', (json: never) => {
      (json as { features: unknown[] }).features.length = 0;
    });
    const of = { geometry: point([-3.6, 37.18]) };
    const found = answer({ kind: 'nearest', of, layer: 'posts', count: 1 }, answerer(empty));
    expect(found.notes).toEqual(['none-then', 'outside']);
  });

  it('refuses what has to be mended', () => {
    const measured = (geometry: Shape) => refusal({ kind: 'measure', of: { geometry } });
    const corner: Position = [46, 39];
    expect(measured(area(corner, [47, 40], [47, 39], [46, 40]))).toBe('crosses-itself');
    expect(measured(area(corner, [47, 39], [46.5, 39]))).toBe('no-extent');
    expect(measured(path(corner, corner))).toBe('no-extent');
    expect(measured(path([179, 10], [-179, 10]))).toBe('antimeridian');
    expect(measured(path([46, 80], [46, 89]))).toBe('pole');
    expect(measured({ type: 'Point', coordinates: corner })).toBe('no-extent');
    const of = { id: 'hadrut' };
    for (const km of [0, -1, 1001, NaN, Infinity])
      expect(refusal({ kind: 'within', of, km })).toBe('radius');
    expect(refusal({ kind: 'nearest', of, layer: 'posts', count: 0.5 })).toBe('count');
    expect(refusal({ kind: 'inside', of: { id: 'constructor' } })).toBe('unknown-id');
    expect(refusal({ kind: 'overlap', of })).toBe('no-area');
    expect(refusal({ kind: 'along', of, km: 1 })).toBe('no-line');
    expect(refusal({ kind: 'containing', of: { id: 'river-aras' } })).toBe('no-point');
  });

  it('takes a point at a pole and on the antimeridian', () => {
    for (const coordinates of [
      [180, 0],
      [0, 90],
    ]) {
      const of = { geometry: point(coordinates) };
      const found = answer({ kind: 'nearest', of, layer: 'posts', count: 1 });
      expect(found.value).toBeGreaterThan(1000);
    }
  });
});

/** Rows and pieces sorted by id and text, because an index finds them in another order. */
function sorted(found: ReturnType<typeof reply>): unknown {
  if (isRefusal(found)) return found;
  const { features, perhaps = [], geometry, value, giveOrTake, ...rest } = found;
  const pieces = geometry && 'coordinates' in geometry ? geometry.coordinates : [];
  return {
    ...rest,
    figures: [value, giveOrTake].map((figure) => figure?.toFixed(9)),
    rows: [features, perhaps].map((rows) => rows.toSorted((a, b) => (a.id < b.id ? -1 : 1))),
    pieces: pieces.map((piece) => JSON.stringify(piece)).sort(),
  };
}

/** Length of those parts of a line whose middle passes a test, with every edge cut into 2,000. */
function sampledKm(line: readonly Position[], test: (at: Position) => boolean): number {
  return line.slice(1).reduce((sum, [x2 = 0, y2 = 0], index) => {
    const [x1 = 0, y1 = 0] = line[index] ?? [];
    const whole = distanceKm([x1, y1], [x2, y2]);
    const hits = Array.from({ length: 2000 }, (_, i) => (i + 0.5) / 2000).filter((t) =>
      test([x1 + (x2 - x1) * t, y1 + (y2 - y1) * t]),
    );
    return sum + (whole * hits.length) / 2000;
  }, 0);
}
