import { distance } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import { scaleBar } from '../../../src/map/export/scale-bar';
import { mercator, position, worldSize } from '../../../src/map/live/camera-extent';

describe('the scale bar of a picture', () => {
  it('is as long as the ground between its two ends, at every zoom and latitude', () => {
    for (const zoom of [4, 6.3, 7.8, 9, 10.37, 12])
      for (const latitude of [0, 38.9, 39.76, 41, 60]) {
        const { km, pixels } = scaleBar(zoom, latitude);
        const [x, y] = mercator([46.75, latitude]);
        const end = position(x + pixels / (worldSize * 2 ** zoom), y);
        // The sphere of turf has another radius than that of Web Mercator: 0.11 % less.
        expect(distance([46.75, latitude], end) / km).toBeCloseTo(6371.0088 / 6378.137, 3);
      }
  });

  it('has a round length, and is neither tiny nor wider than its room', () => {
    for (let zoom = 3; zoom <= 14; zoom += 0.1) {
      const { km, pixels } = scaleBar(zoom, 39.76);
      expect(String(km)).toMatch(/^(0\.0*)?[125]0*$/);
      expect(pixels).toBeGreaterThan(60);
      expect(pixels).toBeLessThanOrEqual(160);
    }
  });
});
