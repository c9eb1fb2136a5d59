import type { ClassColour } from '../../../own-layers/colouring';

/** Some points of a layer, as the map draws them. */
export interface PointPart {
  readonly layer: string;
  readonly lons: Float64Array;
  readonly lats: Float64Array;
  /** Their numbers in the layer. */
  readonly keys: Uint32Array;
  readonly colours: readonly ClassColour[];
  /** What is written beside each; null where the layer has no labels. */
  readonly labels: readonly string[] | null;
}

export interface TilePlace {
  readonly z: number;
  readonly x: number;
  readonly y: number;
}

/** What the page sends: all points in parts, each for a `ready`, and the tiles that it wants. */
export type ToTileWorker =
  | { readonly part: PointPart | null; readonly isFirst: boolean; readonly isLast: boolean }
  | { readonly turn: number; readonly tile: TilePlace };

/** What the worker sends: that it has taken a part, and tiles, as Mapbox Vector Tiles. */
export type FromTileWorker =
  { readonly ready: true } | { readonly turn: number; readonly bytes: Uint8Array };
