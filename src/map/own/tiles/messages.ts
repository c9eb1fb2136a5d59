import { stepColours, type ClassColour } from '../../../own-layers/colouring';
import { ownColours } from '../../../own-layers/own-layer';

/** Every colour that a point can have; a point holds its number in this list. */
export const pointColours: readonly ClassColour[] = ['none', ...ownColours, ...stepColours];

/** Some points of a layer, as the map draws them; each list has one member for each point. */
export interface PointPart {
  readonly layer: string;
  readonly lons: Float64Array;
  readonly lats: Float64Array;
  /** Their numbers in the layer. */
  readonly numbers: Uint32Array;
  /** Their numbers in `pointColours`. */
  readonly colours: Uint8Array;
  /** What is written beside each; null where the layer has no labels. */
  readonly labels: readonly string[] | null;
}

export interface TilePlace {
  readonly z: number;
  readonly x: number;
  readonly y: number;
}

/**
 * What the page sends: all points in parts, each for a `ready`, after which `all` ends them, and the
 * tiles that it wants.
 */
export type ToTileWorker =
  | { readonly part: PointPart; readonly isFirst: boolean }
  | { readonly all: number; readonly isFirst: boolean }
  | { readonly turn: number; readonly tile: TilePlace };

/** What the worker sends: that it can take a part, that it has all, and tiles (Mapbox Vector Tiles). */
export type FromTileWorker =
  | { readonly ready: true }
  | { readonly given: number }
  | { readonly turn: number; readonly bytes: Uint8Array };
