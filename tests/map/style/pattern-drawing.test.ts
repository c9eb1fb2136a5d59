import { describe, expect, it } from 'vitest';
import { palette } from '../../../src/map/style/palette';
import { patternDrawing } from '../../../src/map/style/pattern-drawing';
import { patternImage } from '../../../src/map/style/patterns';

/** The polygons of a path of absolute steps. */
function polygons(d: string): readonly (readonly (readonly [number, number])[])[] {
  return d.split('M').flatMap((part) => {
    let [x, y] = [0, 0];
    const steps = [...`M${part}`.matchAll(/([MLHV])([-\d.]+)(?: ([-\d.]+))?/g)];
    const points = steps.map(([, step, first, second]) => {
      if (step === 'V') y = Number(first);
      else x = Number(first);
      if (step === 'M' || step === 'L') y = Number(second);
      return [x, y] as const;
    });
    return points.length > 2 ? [points] : [];
  });
}

/** By the number of edges that a ray to the right crosses. */
function contains(polygon: readonly (readonly [number, number])[], x: number, y: number): boolean {
  const crossed = polygon.filter(([ax, ay], index) => {
    const [bx, by] = polygon[(index + 1) % polygon.length] ?? [0, 0];
    return ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax);
  });
  return crossed.length % 2 === 1;
}

describe('a pattern drawn as a path', () => {
  it('has the stripes of the image of the map, pixel by pixel', () => {
    for (const name of ['stripes-partyAInWar-partyBInWar', 'contrary-partyAInWar-partyBInWar']) {
      const image = patternImage(`${name}@light`);
      const { tile, ground, over, d } = patternDrawing(name, 2);
      expect(image?.width).toBe(tile);
      const shapes = polygons(d);
      let compared = 0;
      for (let y = 0; y < tile; y += 1)
        for (let x = 0; x < tile; x += 1) {
          const at = (y * tile + x) * 4;
          const red = image?.data[at] ?? 0;
          const role = shapes.some((shape) => contains(shape, x + 0.5, y + 0.5)) ? over : ground;
          const expected = parseInt(palette[role].light.slice(1, 3), 16);
          const other = parseInt(palette[role === over ? ground : over].light.slice(1, 3), 16);
          // On the edge of a stripe the image mixes both colours.
          if (red !== expected && red !== other) continue;
          expect(red, `${name} ${x} ${y}`).toBe(expected);
          compared += 1;
        }
      expect(compared).toBeGreaterThan(tile * tile * 0.6);
    }
  });

  it('grows with the number of units per pixel', () => {
    expect(patternDrawing('stripes-partyAInWar-partyBInWar', 8).tile).toBe(80);
    expect(patternDrawing('dots', 3)).toMatchObject({ tile: 21, ground: 'unknown', over: 'unit' });
    expect(patternDrawing('dots', 3).d).toBe('M10.5 7.5a3 3 0 1 0 0 6a3 3 0 1 0 0 -6z');
  });
});
