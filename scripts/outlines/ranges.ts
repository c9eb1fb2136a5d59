/** The two ranges of scale for which the map has shapes, and how fine each of them is. */
import type { Range } from '../../src/catalog/outlines';
import type { Position } from 'geojson';
import { toPlane, toPosition, type Point } from '../districts/plane';
import { region } from '../districts/region';
import type { Grain } from './smooth';

export interface Fineness {
  readonly line: Grain;
  readonly shore: Grain;
  /** Square kilometres of the smallest water that is drawn. */
  readonly water: number;
  /** Decimals of a degree. */
  readonly decimals: number;
}

const [southWest, northEast] = cornersOf(region.near);
const [seenFrom, seenTo] = cornersOf(region.seen);

function cornersOf([west, south, east, north]: typeof region.near): readonly [Point, Point] {
  return [toPlane([west, south]), toPlane([east, north])];
}

const isBetween = ([x, y]: Point, from: Point, to: Point) =>
  x > from[0] && x < to[0] && y > from[1] && y < to[1];

/** How far off a line may be: close to the districts, farther away, and outside the map. */
function offBy(near: number, far: number): (at: Point) => number {
  return (at) =>
    isBetween(at, southWest, northEast) ? near : isBetween(at, seenFrom, seenTo) ? far : 3;
}

/** Whether part of a line is so close to the districts that the near range draws it finer. */
export function isClose(line: readonly Point[]): boolean {
  return line.some((at) => isBetween(at, southWest, northEast));
}

/** A point of the plane, rounded as in the files of a range. */
export function positionIn(range: Range): (point: Point) => Position {
  const { decimals } = fineness[range];
  return (point) => toPosition(point).map((degrees) => Number(degrees.toFixed(decimals)));
}

/** Square kilometres of the smallest island that is drawn. */
export const smallestIsland = 5;

/** A pixel is 118 m at zoom 9, where the ranges meet, and 270 m at the start. */
export const fineness: Readonly<Record<Range, Fineness>> = {
  far: {
    line: { smoothKm: 0.55, offKm: offBy(0.14, 0.5) },
    shore: { smoothKm: 0.6, offKm: offBy(0.12, 0.25) },
    water: 5,
    decimals: 3,
  },
  near: {
    line: { smoothKm: 0.12, offKm: offBy(0.05, 0.5) },
    shore: { smoothKm: 0.3, offKm: offBy(0.05, 0.12) },
    water: 2,
    decimals: 4,
  },
};
