/** Which part of the world the picture shows, where the live map would move. */
import type { Position } from 'geojson';
import type { AtlasFeature, Catalog } from '../../catalog/types';
import {
  boxInView,
  boxOf,
  contains,
  overlap,
  revealPadding,
  revealZoom,
  wholeBox,
  wholeCamera,
  widestBox,
  type Box,
  type Camera,
  type Size,
} from '../live/camera-extent';
import { cameraOn, evenly, insetsFor, type Cover, type FramedWords } from '../live/free-area';
import { planeOf, unitsPerPixel, type PlaneView } from './plane';

export interface Wanted {
  /** The camera in the address, if there is one. */
  readonly own: Camera | null;
  /** The box of a story step. */
  readonly box: Box | null;
  /** The words of that step. */
  readonly words: FramedWords | null;
  /** The chosen place or point. */
  readonly target: Pick<AtlasFeature, 'geometry'> | Position | null;
  /** Whether the reader clicked on the picture and so sees the target already. */
  readonly still: boolean;
}

/** What the camera needs from the state. */
interface Known {
  readonly catalog: Catalog;
  readonly problems: readonly unknown[];
}

/** The camera for a target; null shows the first view, which needs no size. */
export function pictureCamera(
  { catalog, problems }: Known,
  wanted: Wanted,
  size: Size,
  covers: readonly Cover[] = [],
): Camera | null {
  // The style sheet knows only the frame of complete data.
  const own = wanted.own ?? (problems.length > 0 ? wholeCamera(catalog, size) : null);
  const { box, words, target } = wanted;
  if (size.width === 0) return wanted.own;
  if (box && !wanted.own) return cameraOn(box, size, insetsFor(box, words, size, covers));
  const shown = target && boxOf(target);
  const now = own ?? wholeCamera(catalog, size);
  if (!shown || contains(boxInView(now, size), shown) || !overlap(shown, widestBox(catalog)))
    return own;
  return cameraOn(shown, size, evenly(revealPadding), Math.max(now.zoom, revealZoom));
}

/** Side in pixels of the square in which a picture with a camera is laid out. */
const square = 1000;

/** The part of the plane inside the frame of the picture; around it more is visible. */
export function viewOfPicture(catalog: Catalog, camera: Camera | null): PlaneView {
  if (!camera) return planeOf(catalog).viewOf(wholeBox(catalog));
  const [x, y] = planeOf(catalog).project(camera.centre);
  const side = square * unitsPerPixel(camera.zoom);
  return { x: x - side / 2, y: y - side / 2, width: side, height: side };
}
