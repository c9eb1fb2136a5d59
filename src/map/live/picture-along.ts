/** Moves the picture with the camera of the map behind it. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import { boxShown } from './camera';
import { mercator, type Box, type Size } from './camera-extent';

/** From now on, until the picture leaves the page; its labels grow and shrink with it. */
export function takeAlong(map: MapLibreMap, picture: HTMLElement): void {
  const from = boxShown(map);
  picture.style.transformOrigin = '0 0';
  const stop = () => {
    map.off('move', go);
    picture.style.transform = '';
  };
  const go = () => {
    if (!picture.isConnected) return stop();
    const { width, height } = map.getContainer().getBoundingClientRect();
    picture.style.transform = transformBetween(from, boxShown(map), { width, height });
  };
  map.on('move', go);
  // The picture stands alone then, and has the camera that the map had.
  map.once('webglcontextlost', stop);
}

/**
 * The CSS transform, from the corner at the top left, that lays what shows one box (west, south,
 * east, north) where a view of the given size shows it after its camera has moved to another box.
 */
export function transformBetween(from: Box, to: Box, { width, height }: Size): string {
  const [x0, y0] = mercator([from[0], from[3]]);
  const [x1] = mercator([from[2], from[3]]);
  const [left, top] = mercator([to[0], to[3]]);
  const [right, bottom] = mercator([to[2], to[1]]);
  const x = ((x0 - left) / (right - left)) * width;
  const y = ((y0 - top) / (bottom - top)) * height;
  return `translate(${x}px, ${y}px) scale(${(x1 - x0) / (right - left)})`;
}
