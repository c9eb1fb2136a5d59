/** The signs of places that two reports name: a shape and a colour for each side. */
import type { ReportSide } from '../../reading/two-reports/compare';
import type { ColourRole } from './palette';

interface ReportMark {
  readonly icon: string;
  readonly colour: ColourRole;
  /** Corners around the middle, in radii, clockwise; y runs down. */
  readonly corners: readonly (readonly [number, number])[];
}

export const reportSides: readonly ReportSide[] = ['both', 'first', 'second'];

/** Pixels from the middle to the farthest corner. */
export const reportRadius = 9;

const slope = Math.sqrt(3) / 2;

export const reportMarks: Readonly<Record<ReportSide, ReportMark>> = {
  both: {
    icon: 'report-both',
    colour: 'label',
    corners: [
      [-0.7, -0.7],
      [0.7, -0.7],
      [0.7, 0.7],
      [-0.7, 0.7],
    ],
  },
  first: {
    icon: 'report-first',
    colour: 'reportFirst',
    corners: [
      [0, -1],
      [slope, 0.5],
      [-slope, 0.5],
    ],
  },
  second: {
    icon: 'report-second',
    colour: 'reportSecond',
    corners: [
      [-slope, -0.5],
      [slope, -0.5],
      [0, 1],
    ],
  },
};

/** The sign that an icon's name stands for, with or without a scheme behind it. */
export function reportMarkOf(icon: string): ReportMark | null {
  const name = icon.replace(/@\w+$/, '');
  const side = reportSides.find((one) => reportMarks[one].icon === name);
  return side === undefined ? null : reportMarks[side];
}

/** The outline as the `d` of an SVG path around the middle. */
export function reportPath({ corners }: ReportMark, radius = reportRadius): string {
  const points = corners.map((at) => at.map((one) => Math.round(one * radius * 10) / 10).join(' '));
  return `M${points.join('L')}z`;
}

/** How far inside the outline a point is, in the unit of the radius; below 0 outside. */
export function insideReportMark(
  { corners }: ReportMark,
  x: number,
  y: number,
  radius: number,
): number {
  const distances = corners.map(([ax, ay], at) => {
    const [bx, by] = corners[(at + 1) % corners.length] ?? [ax, ay];
    const length = Math.hypot(bx - ax, by - ay);
    return ((bx - ax) * (y - ay * radius) - (by - ay) * (x - ax * radius)) / length;
  });
  return Math.min(...distances);
}
