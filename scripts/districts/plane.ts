/**
 * The plane in which boundaries are measured and moved: kilometres at the latitude of the region.
 */
import type { Position } from 'geojson';
import { region } from './region';

export type Point = readonly [x: number, y: number];

const kmPerLon = Math.cos((region.latitude * Math.PI) / 180) * 111.32;
const kmPerLat = 110.9;

export function toPlane([lon = NaN, lat = NaN]: Position): Point {
  return [lon * kmPerLon, lat * kmPerLat];
}

/** Back to [longitude, latitude], rounded here only, to five decimals. */
export function toPosition([x, y]: Point): [number, number] {
  return [round(x / kmPerLon), round(y / kmPerLat)];
}

export function distance(a: Point, b: Point): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}

export function between(a: Point, b: Point, share: number): Point {
  return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
}

function round(degrees: number): number {
  return Number(degrees.toFixed(5));
}
