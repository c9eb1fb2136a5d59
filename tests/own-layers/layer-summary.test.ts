import { describe, expect, it } from 'vitest';
import type { Geometry } from 'geojson';
import {
  arePoints,
  SummaryMaker,
  summaryOf,
  knowSummary,
} from '../../src/own-layers/layer-summary';
import type { OwnFeature } from '../../src/own-layers/own-layer';
import { point, seen } from './a-layer';

const shaped = (geometry: Geometry | null): OwnFeature => ({
  type: 'Feature',
  geometry,
  properties: {},
});
const road: Geometry = {
  type: 'LineString',
  coordinates: [
    [46.35, 39.51],
    [46.55, 39.64],
  ],
};
const mixed = [
  ...seen,
  shaped(null),
  shaped(road),
  shaped({
    type: 'GeometryCollection',
    geometries: [road, { type: 'Point', coordinates: [46.3, 40] }],
  }),
];

describe('what is known of the features of a layer', () => {
  it('counts shapes, and has the box around all of them', () => {
    const { shapes, box } = summaryOf(mixed);
    expect(shapes).toEqual({ Point: 3, none: 1, LineString: 1, GeometryCollection: 1 });
    expect(box).toEqual([46.3, 39.51, 46.92, 40]);
    expect(summaryOf([shaped(null)]).box).toBeNull();
    expect([arePoints(mixed), arePoints([...seen, shaped(null)])]).toEqual([false, true]);
  });

  it('is the same of parts as of the whole', () => {
    const more = [...mixed, point(46, 39, { people: 'few', from: '2020' })];
    const maker = new SummaryMaker();
    for (const one of more) maker.take([one]);
    expect(maker.summary()).toEqual(summaryOf(more));
    const people = maker.summary().columns.find(({ name }) => name === 'people');
    expect(people).toEqual({ name: 'people', type: 'text', filled: 4 });
  });

  it('has the days of the columns of dates', () => {
    const { days } = summaryOf(seen);
    expect(Object.keys(days)).toEqual(['from', 'to']);
    expect(days['to']).toEqual({
      first: ['2022-08-26', '2021-01-01'],
      last: ['2022-08-26', '2021-12-31'],
    });
  });

  it('is not looked for where it is known', () => {
    const features = [...seen];
    const summary = { columns: [], days: {}, shapes: {}, box: null };
    knowSummary(features, summary);
    expect(summaryOf(features)).toBe(summary);
  });
});
