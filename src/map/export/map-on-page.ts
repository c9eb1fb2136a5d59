/** What the map of the page shows at this moment. The map sets it, pictures of the map read it. */
import type { Catalog } from '../../catalog/types';
import {
  boxInView,
  mercator,
  position,
  wholeCamera,
  worldSize,
  type Box,
  type Camera,
  type Size,
} from '../live/camera-extent';
import { pictureCamera, type Wanted } from '../picture/picture-camera';
import type { StyleFiles } from '../style/build-style';
import type { MapParameters } from '../style/parameters';

export interface MapShown {
  readonly parameters: MapParameters;
  readonly box: Box;
  /** Of the map on the screen, in pixels. */
  readonly size: Size;
  readonly files: StyleFiles;
}

export class MapOnPage {
  /** Reads the state of the map; null until the page has a map. */
  read: (() => MapShown) | null = null;
}

interface Given extends Pick<MapShown, 'files' | 'parameters'> {
  readonly app: { readonly catalog: Catalog; readonly problems: readonly unknown[] };
  /** What the still picture brings into view. */
  readonly wanted: Wanted;
  /** The box that the live map has reported; null where the still picture stands. */
  readonly box: Box | null;
}

/** What an element of the page shows of the map, whichever of the two stands in it. */
export function shownIn(
  element: HTMLElement | undefined,
  { app, files, parameters, wanted, box }: Given,
): MapShown {
  const { clientWidth: width = 0, clientHeight: height = 0 } = element ?? {};
  const size = { width, height };
  const camera = pictureCamera(app, wanted, size) ?? wholeCamera(app.catalog, size);
  return { parameters, box: box ?? boxInView(camera, size), size, files };
}

/** The least width of a map in a picture: key and sentences below it need that room. */
const least = 760;
/** The width of each of two maps beside each other. */
const half = 640;

/** How large a picture draws what the map shows: at least as wide as on the screen. */
export function framedAs({ box, size, parameters }: MapShown): {
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
