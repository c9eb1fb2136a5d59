/**
 * `npm run bench:large`: three questions about 100,000 points, answered by a plain Turf scan, a
 * bare KDBush or Flatbush, and the atlas, in turn; then the number of points from which an index
 * pays.
 */
import {
  distance,
  pointsWithinPolygon,
  pointToLineDistance,
  points as turfPoints,
} from '@turf/turf';
import type { Position } from 'geojson';
import { pointsInside } from '../src/query/points-inside';
import { indexed } from '../src/query/spatial-index/catalog-index';
import { findNearest } from '../src/query/nearest';
import type { Searchable } from '../src/query/searchable';
import { featuresWithin, findWithin } from '../src/query/within';
import { crowd, point, scattered } from '../tests/query/crowd';
import { bareIndex } from './bare-index';
import { medians } from './medians';
import { band, line } from './winding-road';

const at: Position = [46.75, 39.76];
const km = 5;
const layer = 'places';
const positions = scattered(100_000);

const features = crowd(positions.map(point));
const begin = performance.now();
const source = indexed(features, 0);
// The first question builds the index.
pointsInside(source, band);
const built = performance.now() - begin;
const turf = turfPoints(positions);
const bare = bareIndex(positions);

console.log('| 100,000 points | Turf | bare index | atlas | atlas / bare | Turf / atlas | found |');
console.log('| --- | --- | --- | --- | --- | --- | --- |');
report('in a polygon of 500 vertices', {
  turf: () => pointsWithinPolygon(turf, band).features.length,
  bare: count(bare.inside(band)),
  atlas: () => pointsInside(source, band).length,
});
const twenty = positions.slice(0, 20).map(([lon = 0, lat = 0]): Position => [lon, lat + 0.004]);
report('the nearest to each of 20 positions', {
  turf: () => twenty.map((from) => nearestByTurf(from)),
  bare: () => twenty.map((from) => bare.nearest(from)),
  atlas: () =>
    twenty.map((from) => {
      const [found] = source.nearby?.(point(from), { layer, count: 1, accept: () => true }) ?? [];
      return Number(found?.id.split('-')[1]);
    }),
});
report('within 5 km of a line of 250 vertices', {
  turf: () => positions.filter((one) => pointToLineDistance(one, line) <= km).length,
  bare: count(bare.within(line, km)),
  atlas: () => featuresWithin(source, line, km).length,
});
const measured = medians(
  {
    nearest: () => twenty.map((from) => findNearest(source, from, { layer, count: 1 })),
    within: () => findWithin(source, { geometry: line }, km),
  },
  51,
);
console.log(`\nthe same with geodesics: the nearest ${ms(measured.nearest)}`);
console.log(`within 5 km, sorted by distance: ${ms(measured.within)}`);
console.log(`index of 100,000 points: ${ms(built)}`);
pays();

function report(
  name: string,
  { turf: scan, ...fast }: Record<'turf' | 'bare' | 'atlas', () => unknown>,
): void {
  // A scan takes up to minutes, so its few runs are spread between those of the others.
  const first = medians(fast, 101);
  const begin = performance.now();
  const answers = [scan(), fast.bare(), fast.atlas()];
  const slow = performance.now() - begin;
  const second = medians(fast, 101);
  const [b, a] = [(first.bare + second.bare) / 2, (first.atlas + second.atlas) / 2];
  const ratios = `${(a / b).toFixed(2)} | ${Math.round(slow / a)}`;
  console.log(`| ${name} | ${ms(slow)} | ${ms(b)} | ${ms(a)} | ${ratios} | ${shown(answers)} |`);
}

/** The number of points from which an index is faster than looking at each point. */
function pays(): void {
  console.log('\n| points | scan | index | building the index |\n| --- | --- | --- | --- |');
  for (const count of [50, 100, 200, 500, 1000, 2000, 5000]) {
    const some = features.slice(0, count);
    const ask = (one: Searchable) => () => {
      pointsInside(one, band);
      featuresWithin(one, line, km);
      findNearest(one, at, { layer, count: 3 });
    };
    const withIndex = indexed(some, 0);
    const times = medians(
      {
        scan: ask({ features: some }),
        index: ask(withIndex),
        build: () => pointsInside(indexed(some, 0), band),
      },
      51,
    );
    console.log(`| ${count} | ${ms(times.scan)} | ${ms(times.index)} | ${ms(times.build)} |`);
  }
}

function count(ask: () => readonly unknown[]): () => number {
  return () => ask().length;
}

function nearestByTurf(from: Position): number {
  let [best, least] = [-1, Infinity];
  positions.forEach((one, index) => {
    const away = distance(from, one);
    if (away < least) [best, least] = [index, away];
  });
  return best;
}

function shown(answers: readonly unknown[]): string {
  const all = answers.map((answer) => JSON.stringify(answer));
  return new Set(all).size > 1 ? all.join(' / ') : Array.isArray(answers[0]) ? 'same' : `${all[0]}`;
}

function ms(time: number): string {
  return `${time < 10 ? time.toFixed(3) : Math.round(time)} ms`;
}
