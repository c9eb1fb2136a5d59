import { describe, expect, it } from 'vitest';
import { boxInView, mercator, type Box } from '../../src/map/live/camera-extent';
import { cameraOn, insetsFor, roomBeside, type Cover } from '../../src/map/live/free-area';

/** The map of a laptop, with the key at the lower left, the locator and the buttons. */
const map = { width: 1008, height: 745 };
const key: Cover = { left: 10, top: 560, right: 300, bottom: 717 };
const locator: Cover = { left: 802, top: 570, right: 998, bottom: 692 };
const buttons: Cover = { left: 10, top: 10, right: 42, bottom: 160 };
const covers = [key, locator, buttons];
const districts: Box = [45.57, 38.85, 47.69, 40.54];

const meets = (insets: Cover, { left, top, right, bottom }: Cover) =>
  left < map.width - insets.right &&
  right > insets.left &&
  top < map.height - insets.bottom &&
  bottom > insets.top;

describe('the room beside what stands on the map', () => {
  it('meets none of it, and is all of a map that is free', () => {
    const free = roomBeside(covers, map, { width: 2, height: 1 });
    expect(covers.filter((cover) => meets(free, cover))).toEqual([]);
    expect(roomBeside([], map, { width: 1, height: 1 })).toEqual({
      left: 0,
      top: 0,
      right: 0,
      bottom: 0,
    });
  });

  it.each([
    [4, 1],
    [1, 1],
    [1, 4],
  ])('is as large for a shape of %i to %i as any that leaves them out', (width, height) => {
    const scaleOf = ({ left, top, right, bottom }: Cover) =>
      Math.min((map.width - left - right) / width, (map.height - top - bottom) / height);
    const found = scaleOf(roomBeside(covers, map, { width, height }));
    // Slowly: every rectangle between two edges of a cover or of the map.
    const xs = [0, map.width, ...covers.flatMap(({ left, right }) => [left, right])];
    const ys = [0, map.height, ...covers.flatMap(({ top, bottom }) => [top, bottom])];
    let best = 0;
    for (const left of xs)
      for (const right of xs)
        for (const top of ys)
          for (const bottom of ys) {
            const insets = { left, top, right: map.width - right, bottom: map.height - bottom };
            if (left >= right || top >= bottom) continue;
            if (covers.every((cover) => !meets(insets, cover)))
              best = Math.max(best, scaleOf(insets));
          }
    expect(found).toBeCloseTo(best, 6);
  });

  it('holds the box that the camera frames, and the words above a place at its edge', () => {
    const words = { at: [45.57, 40.54], width: 160, height: 32 };
    const insets = insetsFor(districts, words, map, covers);
    const camera = cameraOn(districts, map, insets);
    const [west, , , north] = boxInView(camera, map);
    const [x0, y0] = mercator([west, north]);
    const pixels = 512 * 2 ** camera.zoom;
    const at = ([lon, lat]: readonly [number, number]) => {
      const [x, y] = mercator([lon, lat]);
      return [(x - x0) * pixels, (y - y0) * pixels] as const;
    };
    const [left, top] = at([districts[0], districts[3]]);
    const [right, bottom] = at([districts[2], districts[1]]);
    const free = roomBeside(covers, map, { width: right - left, height: bottom - top });
    expect(left - words.width / 2).toBeGreaterThan(free.left);
    expect(top - words.height).toBeGreaterThan(free.top);
    expect(right).toBeLessThan(map.width - free.right + 0.01);
    expect(bottom).toBeLessThan(map.height - free.bottom + 0.01);
  });
});
