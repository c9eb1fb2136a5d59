/** Makes vector tiles of many points, which stand in typed arrays and not as objects. */
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import { ownFeatureId } from '../../../own-layers/own-id';
import { pointsInBox } from '../../../query/spatial-index/points-in-box';
import { mercator, position } from '../../live/camera-extent';
import { tileLayer } from '../own-ids';
import type { PointPart, TilePlace } from './messages';

/** The closest zoom with tiles of its own; a unit of them is less than a metre wide. */
export const closestTiles = 14;
const extent = 4096;
/** A tile also has what lies 16 pixels beside it: a dot is drawn in each tile that it touches. */
const beside = 128;
/** Units in a pixel, for a tile of 512. */
const pixel = 8;

/** Which part holds a point, by its number among all. */
interface Numbered {
  readonly part: PointPart;
  readonly first: number;
}

/** Gives the bytes of a tile of all points of some parts. */
export function pointTiles(parts: readonly PointPart[]): (tile: TilePlace) => Uint8Array {
  const count = parts.reduce((sum, { keys }) => sum + keys.length, 0);
  const [lons, lats] = [new Float64Array(count), new Float64Array(count)];
  const numbered: Numbered[] = [];
  let next = 0;
  for (const part of parts) {
    lons.set(part.lons, next);
    lats.set(part.lats, next);
    numbered.push({ part, first: next });
    next += part.keys.length;
  }
  const inBox = pointsInBox(lons, lats);
  return (tile) => {
    const { z, x, y } = tile;
    const [margin, tiles] = [beside / extent, 2 ** z];
    const [west = 0, north = 0] = position((x - margin) / tiles, (y - margin) / tiles);
    const [east = 0, south = 0] = position((x + 1 + margin) / tiles, (y + 1 + margin) / tiles);
    const found = inBox(west, south, east, north).map((at) => {
      const [acrossWorld, downWorld] = mercator([lons[at] ?? NaN, lats[at] ?? NaN]);
      const px = Math.round((acrossWorld * tiles - x) * extent);
      const py = Math.round((downWorld * tiles - y) * extent);
      return { at, px, py };
    });
    const drawn = z < closestTiles ? topmost(found) : found.sort((a, b) => a.at - b.at);
    const features = drawn.map(({ at, px, py }) => ({
      type: 1 as const,
      geometry: [[px, py]] as [number, number][],
      tags: tagsOf(numbered, at),
    }));
    return fromGeojsonVt({ [tileLayer]: { features } as never }, { version: 2, extent });
  };
}

interface Found {
  readonly at: number;
  readonly px: number;
  readonly py: number;
}

/** Of points in one pixel, the one that is drawn last; in the order of drawing. */
function topmost(found: Found[]): readonly Found[] {
  const across = Math.ceil((extent + 2 * beside) / pixel) + 1;
  const taken = new Uint8Array(across * across);
  const seen = found
    .sort((a, b) => b.at - a.at)
    .filter(({ px, py }) => {
      const cell = Math.floor((py + beside) / pixel) * across + Math.floor((px + beside) / pixel);
      const isFree = taken[cell] === 0;
      taken[cell] = 1;
      return isFree;
    });
  return seen.reverse();
}

function tagsOf(numbered: readonly Numbered[], at: number) {
  const { part, first } = partOf(numbered, at);
  const index = at - first;
  return {
    id: ownFeatureId({ id: part.layer }, part.keys[index] ?? 0),
    colour: part.colours[index] ?? 'none',
    label: part.labels?.[index] ?? '',
  };
}

/** The last part that begins at or before a number. */
function partOf(numbered: readonly Numbered[], at: number): Numbered {
  let [low, high] = [0, numbered.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((numbered[middle]?.first ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return numbered[low] as Numbered;
}
