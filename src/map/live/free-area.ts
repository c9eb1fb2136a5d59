/** The part of the map that key, buttons and locator leave free for what the camera frames. */
import type { Position } from 'geojson';
import { closestZoom } from '../../catalog/outlines';
import { mercator, position, worldSize, type Box, type Camera, type Size } from './camera-extent';

/** A box on the map, in pixels from its left and its top. */
export interface Cover {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Pixels from each edge of the map. */
export type Insets = Cover;

/**
 * The insets that leave out every cover and have the most room for a shape of a size. Tries each of
 * the four ways past each cover, and there are at most six covers.
 */
export function roomBeside(covers: readonly Cover[], map: Size, shape: Size): Insets {
  const scaleOf = ({ left, top, right, bottom }: Insets) =>
    Math.min((map.width - left - right) / shape.width, (map.height - top - bottom) / shape.height);
  const past = (insets: Insets): Insets => {
    const met = covers.find(
      (cover) =>
        cover.left < map.width - insets.right &&
        cover.right > insets.left &&
        cover.top < map.height - insets.bottom &&
        cover.bottom > insets.top,
    );
    if (!met) return insets;
    const ways = [
      { ...insets, left: met.right },
      { ...insets, top: met.bottom },
      { ...insets, right: map.width - met.left },
      { ...insets, bottom: map.height - met.top },
    ];
    return ways.map(past).reduce((best, one) => (scaleOf(one) > scaleOf(best) ? one : best));
  };
  return past({ left: 0, top: 0, right: 0, bottom: 0 });
}

/** The same number of pixels from every edge. */
export function evenly(pixels: number): Insets {
  return { left: pixels, top: pixels, right: pixels, bottom: pixels };
}

/** Pixels around what is framed. */
const around = 24;

/** Words above a position of the map, with their size in pixels. */
export interface FramedWords extends Size {
  readonly at: Position;
}

/** The insets with which the camera frames a box, and words in it, beside what covers the map. */
export function insetsFor(
  box: Readonly<Box>,
  words: FramedWords | null,
  map: Size,
  covers: readonly Cover[],
): Insets {
  const [x0, y0] = mercator([box[0], box[3]]);
  const [x1, y1] = mercator([box[2], box[1]]);
  const [width, height] = [x1 - x0, y1 - y0];
  const free = roomBeside(covers, map, { width, height });
  const [x, y] = mercator(words?.at ?? [box[0], box[3]]);
  const [half, above] = words ? [words.width / 2 + 4, words.height + around] : [0, 0];
  const widened = ({ left, top, right, bottom }: Insets): Insets => {
    const across = (map.width - left - right) / width;
    const scale = Math.min(across, (map.height - top - bottom) / height);
    // What the words need beyond the pixels from their place to the edge of the box.
    return {
      left: free.left + Math.max(around, half - (x - x0) * scale),
      top: free.top + Math.max(around, above - (y - y0) * scale),
      right: free.right + Math.max(around, half - (x1 - x) * scale),
      bottom: free.bottom + around,
    };
  };
  // Wider insets make the box smaller, so that the words need a little more again.
  return [1, 2, 3].reduce(widened, free);
}

/** The camera that shows a box as large as it fits, as MapLibre's `fitBounds` computes it. */
export function cameraOn(box: Box, size: Size, insets: Insets, closest = closestZoom): Camera {
  const [x0, y0] = mercator([box[0], box[3]]);
  const [x1, y1] = mercator([box[2], box[1]]);
  const { left, top, right, bottom } = insets;
  const fitting = Math.min(
    (size.width - left - right) / (x1 - x0),
    (size.height - top - bottom) / (y1 - y0),
  );
  const zoom = Math.min(closest, Math.log2(Math.max(fitting, 1) / worldSize));
  const twice = 2 * worldSize * 2 ** zoom;
  const centre = position(
    (x0 + x1) / 2 + (right - left) / twice,
    (y0 + y1) / 2 + (bottom - top) / twice,
  );
  return { centre, zoom };
}

const covering = '.keys > section, .locator, .maplibregl-ctrl-top-left, .maplibregl-ctrl-scale';

/** What stands on the map of an element now, in pixels of that map. */
export function coversOn(element: Element): readonly Cover[] {
  const map = element.getBoundingClientRect();
  const found = element.closest('main')?.querySelectorAll(covering) ?? [];
  return [...found].flatMap((one) => {
    const { left, top, right, bottom, width } = one.getBoundingClientRect();
    const isOnMap = width > 0 && top < map.bottom - 1 && bottom > map.top + 1;
    return isOnMap
      ? [
          {
            left: left - map.left,
            top: top - map.top,
            right: right - map.left,
            bottom: bottom - map.top,
          },
        ]
      : [];
  });
}

/** Tells what stands on the map, now and whenever the size of one of them changes. */
export function watchCovers(
  element: Element,
  tell: (covers: readonly Cover[]) => void,
): () => void {
  const observer = new ResizeObserver(() => tell(coversOn(element)));
  for (const one of element.closest('main')?.querySelectorAll(covering) ?? [])
    observer.observe(one);
  return () => observer.disconnect();
}
