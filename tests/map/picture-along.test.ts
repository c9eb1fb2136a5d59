import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxInView, mercator, worldSize, type Camera } from '../../src/map/live/camera-extent';
import { transformBetween } from '../../src/map/live/picture-along';

const size = { width: 1280, height: 800 };
const cameras = fc.record({
  centre: fc.tuple(
    fc.double({ min: 45.5, max: 48, noNaN: true }),
    fc.double({ min: 38.8, max: 40.6, noNaN: true }),
  ),
  zoom: fc.double({ min: 5, max: 12, noNaN: true }),
});

/** Where a camera shows a position, in pixels from the corner at the top left. */
function pixelIn({ centre, zoom }: Camera, at: readonly [number, number]) {
  const [[x, y], [x0, y0]] = [mercator([...at]), mercator(centre)];
  const world = worldSize * 2 ** zoom;
  return [size.width / 2 + (x - x0) * world, size.height / 2 + (y - y0) * world] as const;
}

describe('the picture that goes along with the map', () => {
  it('shows Shusha where the camera of the map shows it, wherever that has moved', () => {
    const shusha = [46.75, 39.76] as const;
    fc.assert(
      fc.property(cameras, cameras, (before, after) => {
        const transform = transformBetween(boxInView(before, size), boxInView(after, size), size);
        const [dx = NaN, dy = NaN, scale = NaN] = (
          transform.match(/-?\d[\d.]*(e-?\d+)?/g) ?? []
        ).map(Number);
        const [x, y] = pixelIn(before, shusha);
        const [wantedX, wantedY] = pixelIn(after, shusha);
        const reach = 1e-4 * Math.max(1, scale, Math.abs(wantedX), Math.abs(wantedY));
        expect(Math.abs(dx + scale * x - wantedX)).toBeLessThan(reach);
        expect(Math.abs(dy + scale * y - wantedY)).toBeLessThan(reach);
      }),
    );
  });

  it('stays where it is while the camera does', () => {
    const box = boxInView({ centre: [46.75, 39.76], zoom: 8 }, size);
    expect(transformBetween(box, box, size)).toBe('translate(0px, 0px) scale(1)');
  });
});
