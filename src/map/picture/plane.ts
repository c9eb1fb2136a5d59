/**
 * The plane of the picture: Web Mercator in whole units, with small numbers near the centre of an
 * atlas.
 */
import type { Position } from 'geojson';
import type { Catalog } from '../../catalog/types';
import { mercator, position, worldSize, type Box } from '../live/camera-extent';

/** The zoom at which a unit is a pixel: four units to a pixel where the corridor fills a screen. */
const unitZoom = 12;
const units = worldSize * 2 ** unitZoom;

export interface PlaneView {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type Point = readonly [number, number];

/** Positions, [longitude, latitude] in degrees, <-> the plane around a centre. */
export interface Plane {
  readonly project: (at: Position) => Point;
  readonly unproject: (x: number, y: number) => Position;
  readonly viewOf: (box: Box) => PlaneView;
}

const known = new WeakMap<Catalog['atlas'], Plane>();

/** The plane of an atlas, the same in the build and on the page. */
export function planeOf({ atlas }: Pick<Catalog, 'atlas'>): Plane {
  const plane = known.get(atlas) ?? planeAround(atlas.centre);
  known.set(atlas, plane);
  return plane;
}

function planeAround(centre: Position): Plane {
  const origin = mercator(centre);
  const project = (at: Position): Point => {
    const [x, y] = mercator(at);
    return [(x - origin[0]) * units, (y - origin[1]) * units];
  };
  return {
    project,
    unproject: (x, y) => position(x / units + origin[0], y / units + origin[1]),
    viewOf([west, south, east, north]) {
      const [x0, y0] = project([west, north]);
      const [x1, y1] = project([east, south]);
      return { x: x0, y: y0, width: x1 - x0, height: y1 - y0 };
    },
  };
}

export function unitsPerPixel(zoom: number): number {
  return 2 ** (unitZoom - zoom);
}

/** A view made larger on each side, in shares of its width and height. */
export function widened(
  { x, y, width, height }: PlaneView,
  across: number,
  along: number,
): PlaneView {
  return {
    x: x - width * across,
    y: y - height * along,
    width: width * (1 + 2 * across),
    height: height * (1 + 2 * along),
  };
}

export function isInView({ x, y, width, height }: PlaneView, [px, py]: Point): boolean {
  return px >= x && px <= x + width && py >= y && py <= y + height;
}
