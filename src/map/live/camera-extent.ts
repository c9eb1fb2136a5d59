/** What the camera shows, without a map library: the live map and the picture both use this. */
import type { Geometry, Position } from 'geojson';
import type { AtlasFeature, Catalog } from '../../catalog/types';

/** West, south, east, north in degrees. */
export type Box = [number, number, number, number];

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A camera that looks straight down, north up. */
export interface Camera {
  readonly centre: Position;
  readonly zoom: number;
}

/** Pixels of the whole world at zoom 0. */
export const worldSize = 512;
/** Pixels around the first view; more below, where the credit stands. */
export const padding = { top: 14, right: 12, bottom: 30, left: 12 } as const;
/** If the map is low and wide, key and locator stand beside the districts instead of below them. */
export const lowMap = { below: 360, wider: 480, left: 180, right: 96 } as const;
/** For a chosen feature: pixels around it, and the smallest zoom. */
export const revealPadding = 80;
export const revealZoom = 9.5;
/** What the camera may show. */
export function widestBox({ atlas }: Catalog): Box {
  return atlas.bounds;
}

/** The districts, or everything that is drawn if there are none. */
export function wholeBox(catalog: Catalog): Box {
  if (catalog.atlas.whole) return catalog.atlas.whole;
  const districts = catalog.features.filter(({ properties }) => properties.layer === 'districts');
  const shapes =
    districts.length > 0
      ? districts
      : catalog.features.filter(({ geometry }) => !isPoint(geometry));
  return boxAround(shapes.map(({ geometry }) => geometry)) ?? catalog.atlas.studyArea;
}

/** Pixels that stay free on both sides of the first view. */
export function sidesOf({ width, height }: Size): typeof padding | typeof lowMap {
  return height < lowMap.below && width >= lowMap.wider ? lowMap : padding;
}

/** The first camera: the districts as large as they fit, at the top, because the key is below. */
export function wholeCamera(catalog: Catalog, { width, height }: Size): Camera {
  const [west, south, east, north] = wholeBox(catalog);
  const { top, bottom } = padding;
  const { left, right } = sidesOf({ width, height });
  const [x0, y0] = mercator([west, north]);
  const [x1, y1] = mercator([east, south]);
  const scale = Math.max(
    worldSize,
    Math.min((width - left - right) / (x1 - x0), (height - top - bottom) / (y1 - y0)),
  );
  const x = (x0 + x1) / 2 + (right - left) / 2 / scale;
  return {
    centre: position(x, y0 + (height / 2 - top) / scale),
    zoom: Math.log2(scale / worldSize),
  };
}

/** The corridor on all its days; null where there is none. */
export function corridorBox(catalog: Catalog): Box | null {
  const corridor = catalog.features.filter(({ properties }) => properties.layer === 'corridor');
  return boxAround(corridor.map(({ geometry }) => geometry));
}

/** The bounds of a feature or of a [longitude, latitude] position; null where it has no extent. */
export function boxOf(target: Pick<AtlasFeature, 'geometry'> | Position): Box | null {
  return 'geometry' in target
    ? boxAround([target.geometry])
    : boxAround([{ type: 'Point', coordinates: target as Position }]);
}

/** [longitude, latitude] of the middle of a box, counted in degrees. */
export function centreOf([west, south, east, north]: Box): Position {
  return [(west + east) / 2, (south + north) / 2];
}

export function contains(box: Box, [west, south, east, north]: Box): boolean {
  return box[0] <= west && box[1] <= south && east <= box[2] && north <= box[3];
}

export function overlap(a: Box, b: Box): boolean {
  return a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];
}

/** A position in Web Mercator, as shares of the world's width from the west and the north. */
export function mercator([lon = 0, lat = 0]: Position): readonly [number, number] {
  const y = (1 - Math.asinh(Math.tan((lat * Math.PI) / 180)) / Math.PI) / 2;
  return [(lon + 180) / 360, y];
}

export function position(x: number, y: number): Position {
  const lat = (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI;
  return [x * 360 - 180, lat];
}

/** The bounds that a camera shows on a surface of a size. */
export function boxInView({ centre, zoom }: Camera, { width, height }: Size): Box {
  const [x, y] = mercator(centre);
  const pixel = 1 / (worldSize * 2 ** zoom);
  const [dx, dy] = [(width / 2) * pixel, (height / 2) * pixel];
  const [west = 0, north = 0] = position(x - dx, y - dy);
  const [east = 0, south = 0] = position(x + dx, y + dy);
  return [west, south, east, north];
}

/** The bounds of several geometries; null where they have no extent. */
export function boxAround(geometries: readonly Geometry[]): Box | null {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  const extend = (value: unknown): void => {
    if (!Array.isArray(value)) return;
    const [lon, lat] = value as number[];
    if (typeof lon !== 'number' || typeof lat !== 'number') return value.forEach(extend);
    [west, east] = [Math.min(west, lon), Math.max(east, lon)];
    [south, north] = [Math.min(south, lat), Math.max(north, lat)];
  };
  const add = (geometry: Geometry): void => {
    if ('coordinates' in geometry) extend(geometry.coordinates);
    else geometry.geometries.forEach(add);
  };
  geometries.forEach(add);
  return west <= east ? [west, south, east, north] : null;
}

function isPoint({ type }: Geometry): boolean {
  return type === 'Point';
}
