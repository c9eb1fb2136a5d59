/** What the picture consists of: plain values that a component writes as SVG. */
import type { TextLine } from './text';
import type { Point } from './plane';

/** A path in the units of the plane. Its link is the one of the feature, or null. */
export interface Shape {
  readonly id: string | null;
  readonly linked: boolean;
  readonly d: string;
  readonly fill?: string;
  /** The name of the pattern that the fill refers to. */
  readonly pattern?: string;
  readonly fillOpacity?: number;
  readonly stroke?: string;
  readonly strokeWidth?: number;
  readonly strokeOpacity?: number;
  readonly dashes?: string;
}

/** A circle or a label of a fixed size in pixels at a point of the plane. */
export interface Mark {
  readonly id: string;
  readonly linked: boolean;
  readonly at: Point;
  /** Which of the bands that were asked for show it; all, where there is no such list. */
  readonly bands?: readonly number[];
  readonly dot?: Dot;
  readonly label?: Label;
}

export interface Dot {
  readonly shape?: 'diamond';
  /** Labels keep away from it. */
  readonly blocks?: boolean;
  readonly radius: number;
  readonly fill: string;
  readonly stroke: string;
  readonly strokeWidth: number;
  /** Pixels from the point to its middle. */
  readonly dx: number;
  readonly dy: number;
}

export interface Label {
  readonly lines: readonly TextLine[];
  readonly anchor: 'start' | 'middle' | 'end';
  /** Pixels from the point to the first line's start or middle. */
  readonly dx: number;
  readonly dy: number;
  readonly angle: number;
  /** Space between letters in ems. */
  readonly spacing: number;
  /** Pixels that stay free around it. */
  readonly padding: number;
  /** It stands on a dot: no halo around its letters. */
  readonly bare: boolean;
  readonly colour: string;
}

export interface Layer {
  readonly id: string;
  readonly shapes: readonly Shape[];
  readonly marks: readonly Mark[];
}
