/** How far the length of a line inside a polygon may be off. */
import { bbox } from '@turf/turf';
import type { Position } from 'geojson';
import { positionBetween } from './line-in-polygon';
import { reach } from './spatial-index/reach';
import { linesOrRings } from './segments';
import type { Areas, Lines } from './subject';
import { distanceKm } from './shortest-line';

/** In km: how far apart the line is sampled, unless that makes more than `mostSamples`. */
const sampleKm = 0.05;
/** Only a line of more than 2,000 km near one polygon is sampled more coarsely. */
const mostSamples = 40_000;

interface Stretch {
  readonly start: Position;
  readonly end: Position;
  readonly km: number;
}

/**
 * How far the length in km inside a polygon may be off: the length of the line nearer to the
 * boundary than `km`, inside or outside, whichever is larger. Only what is near the polygon is
 * sampled, so a line around the world takes no longer than its part here.
 */
export function lengthMarginKm(line: Lines, polygon: Areas, km: number): number {
  const boundary = reach(polygon, km, { edges: true });
  const area = reach(polygon, 0);
  const near = stretchesIn(line, boxAround(polygon, km));
  const whole = near.reduce((sum, stretch) => sum + stretch.km, 0);
  const step = Math.max(sampleKm, whole / mostSamples);
  let [held, missed] = [0, 0];
  for (const { start, end, km: length } of near) {
    const steps = Math.ceil(length / step);
    for (let index = 0; index < steps; index += 1) {
      const [lon = NaN, lat = NaN] = positionBetween(start, end, (index + 0.5) / steps);
      if (!boundary.holds(lon, lat)) continue;
      if (area.holds(lon, lat)) held += length / steps;
      else missed += length / steps;
    }
  }
  return Math.max(held, missed);
}

type Box = readonly [west: number, south: number, east: number, north: number];

/** The box of a polygon in degrees, wider by a distance in km and a little more. */
function boxAround(polygon: Areas, km: number): Box {
  const [west, south, east, north] = bbox(polygon) as [number, number, number, number];
  const dLat = (km * 1.02) / 110;
  const poleward = Math.min(89.9, Math.max(Math.abs(south), Math.abs(north)) + dLat);
  const dLon = dLat / Math.cos((poleward * Math.PI) / 180);
  return [west - dLon, south - dLat, east + dLon, north + dLat];
}

/** The straight pieces of a line, in degrees, that lie in a box (Liang and Barsky 1984). */
function stretchesIn(line: Lines, box: Box): Stretch[] {
  return linesOrRings(line).flatMap((part) =>
    part.slice(1).flatMap((to, index) => {
      const from = part[index] ?? to;
      const [first, last] = sharesIn(from, to, box);
      if (first >= last) return [];
      const [start, end] = [positionBetween(from, to, first), positionBetween(from, to, last)];
      return [{ start, end, km: distanceKm(start, end) }];
    }),
  );
}

/** Where a piece enters a box and leaves it, as shares of its length; the first is larger if never. */
function sharesIn(
  [x = NaN, y = NaN]: Position,
  [x2 = NaN, y2 = NaN]: Position,
  [west, south, east, north]: Box,
): [number, number] {
  let [first, last] = [0, 1];
  for (const [from, change, low, high] of [
    [x, x2 - x, west, east],
    [y, y2 - y, south, north],
  ] as const) {
    if (change === 0 && (from < low || from > high)) return [1, 0];
    if (change === 0) continue;
    const ends = [(low - from) / change, (high - from) / change];
    first = Math.max(first, Math.min(...ends));
    last = Math.min(last, Math.max(...ends));
  }
  return [first, last];
}
