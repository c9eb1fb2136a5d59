import { describe, expect, it } from 'vitest';
import { patternImage } from '../../../src/map/style/patterns';
import {
  insideReportMark,
  reportMarkOf,
  reportMarks,
  reportPath,
  reportRadius,
  reportSides,
} from '../../../src/map/style/report-marks';

/** Whether a ray to the right leaves the outline an odd number of times. */
function isInside(corners: readonly (readonly [number, number])[], x: number, y: number): boolean {
  return corners.reduce((inside, [ax, ay], at) => {
    const [bx, by] = corners[(at + 1) % corners.length] ?? [ax, ay];
    const crosses = ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax;
    return crosses ? !inside : inside;
  }, false);
}

describe('the signs of places in two reports', () => {
  it.each(reportSides)('are inside their outline where a ray says so: %s', (side) => {
    const mark = reportMarks[side];
    for (let x = -1; x <= 1; x += 0.07)
      for (let y = -1; y <= 1; y += 0.07)
        expect(insideReportMark(mark, x, y, 1) > 0, `${x} ${y}`).toBe(isInside(mark.corners, x, y));
  });

  it('are three shapes in three colours, each with an image in both schemes', () => {
    expect(new Set(reportSides.map((side) => reportPath(reportMarks[side]))).size).toBe(3);
    expect(new Set(reportSides.map((side) => reportMarks[side].colour)).size).toBe(3);
    for (const side of reportSides)
      for (const scheme of ['light', 'dark']) {
        const name = `${reportMarks[side].icon}@${scheme}`;
        expect(reportMarkOf(name)).toBe(reportMarks[side]);
        expect(patternImage(name)?.width).toBeGreaterThan(2 * reportRadius);
      }
    expect(reportMarkOf('diamond@light')).toBeNull();
  });
});
