/** Makes vector tiles of many points. */
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import { tileLayer } from '../own-ids';
import { heldPoints, worldUnits, type HeldPoints } from './held-points';
import type { PointPart, TilePlace } from './messages';
import { uncovered, type TilePoint } from './uncovered';

/** The closest zoom with tiles of its own; a unit of them is less than a metre wide. */
export const closestTiles = 14;
const extent = 4096;
/** Units in a pixel, for a tile of 512. */
const pixel = 8;
/**
 * A tile is drawn up to twice as large, and a dot has a radius of five pixels and a rim: at this
 * distance or less its middle lies under the dot of another.
 */
const coveredWithin = 3 * pixel;

/** Gives the bytes of a tile of all points of some parts; each point is in one tile of a zoom. */
export function pointTiles(parts: readonly PointPart[]): (tile: TilePlace) => Uint8Array {
  const held = heldPoints(parts);
  return (tile) => {
    const found = fromLast(held, tile);
    const drawn =
      tile.z < closestTiles ? uncovered(found, coveredWithin, extent) : [...found].reverse();
    const features = drawn.map(({ at, px, py }) => ({
      type: 1 as const,
      geometry: [[px, py]] as [number, number][],
      tags: held.tagsOf(at),
    }));
    // Its type asks for a whole tile of geojson-vt; it reads the features alone.
    return fromGeojsonVt({ [tileLayer]: { features } as never }, { version: 2, extent });
  };
}

/** The points of a tile, the one that is drawn last first. */
function* fromLast({ xs, ys, inBox }: HeldPoints, { z, x, y }: TilePlace): Generator<TilePoint> {
  const width = worldUnits / 2 ** z;
  const [west, north] = [x * width, y * width];
  const found = Uint32Array.from(inBox(west, north, west + width - 1, north + width - 1)).sort();
  for (let index = found.length - 1; index >= 0; index -= 1) {
    const at = found[index] ?? 0;
    const px = Math.floor((((xs[at] ?? 0) - west) / width) * extent);
    const py = Math.floor((((ys[at] ?? 0) - north) / width) * extent);
    yield { at, px, py };
  }
}
