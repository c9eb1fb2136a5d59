/** The plane of the picture: Web Mercator in whole units, small numbers around the corridor. */
import type { Position } from 'geojson';
import { mercator, position, worldSize, type Box } from '../live/frame';

/** At this zoom of the map, a unit is a pixel: four to a pixel where the corridor fills a screen. */
const unitZoom = 12;
const units = worldSize * 2 ** unitZoom;
const origin = mercator([46.6, 39.66]);

export interface View {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type Point = readonly [number, number];

export function unitsPerPixel(zoom: number): number {
  return 2 ** (unitZoom - zoom);
}

export function project(at: Position): Point {
  const [x, y] = mercator(at);
  return [(x - origin[0]) * units, (y - origin[1]) * units];
}

export function unproject(x: number, y: number): Position {
  return position(x / units + origin[0], y / units + origin[1]);
}

export function viewOf([west, south, east, north]: Box): View {
  const [x0, y0] = project([west, north]);
  const [x1, y1] = project([east, south]);
  return { x: x0, y: y0, width: x1 - x0, height: y1 - y0 };
}

/** A view with more to see on each side, in shares of its own width and height. */
export function widened({ x, y, width, height }: View, across: number, along: number): View {
  return {
    x: x - width * across,
    y: y - height * along,
    width: width * (1 + 2 * across),
    height: height * (1 + 2 * along),
  };
}

export function inside({ x, y, width, height }: View, [px, py]: Point): boolean {
  return px >= x && px <= x + width && py >= y && py <= y + height;
}
