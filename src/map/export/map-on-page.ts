/** What the map of the page shows at this moment. The map sets it, pictures of the map read it. */
import { mercator, position, worldSize, type Box, type Camera, type Size } from '../live/frame';
import type { StyleFiles } from '../style/build-style';
import type { MapParameters } from '../style/parameters';

export interface Shown {
  readonly parameters: MapParameters;
  readonly box: Box;
  /** Of the map on the screen, in pixels. */
  readonly size: Size;
  readonly files: StyleFiles;
}

export class MapOnPage {
  /** Reads the state of the map; null until the page has a map. */
  read: (() => Shown) | null = null;
}

/** The least width of a map in a picture: key and sentences below it need that room. */
const least = 760;
/** The width of each of two maps beside each other. */
const half = 640;

/** How large a picture draws what the map shows: at least as wide as on the screen. */
export function framedAs({ box, size, parameters }: Shown): {
  readonly camera: Camera;
  readonly size: Size;
} {
  const [x0, y0] = mercator([box[0], box[3]]);
  const [x1, y1] = mercator([box[2], box[1]]);
  const width = parameters.compared === null ? Math.max(least, size.width) : half;
  const height = Math.round((width * (y1 - y0)) / (x1 - x0));
  return {
    camera: {
      centre: position((x0 + x1) / 2, (y0 + y1) / 2),
      zoom: Math.log2(width / (x1 - x0) / worldSize),
    },
    size: { width, height },
  };
}
