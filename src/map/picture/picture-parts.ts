/** The parts of the picture: plain values that a component writes as SVG. */
import type { TextLine } from './label-lines';
import type { Point } from './plane';

/** A path in the units of the plane. It may have the link of its feature. */
export interface DrawnShape {
  readonly id: string | null;
  readonly linked: boolean;
  readonly d: string;
  /** The bands at which it is visible; all of them if the list is missing. */
  readonly bands?: readonly number[];
  readonly fill?: string;
  /** The name of the pattern for the fill. */
  readonly pattern?: string;
  readonly fillOpacity?: number;
  readonly stroke?: string;
  readonly strokeWidth?: number;
  readonly strokeOpacity?: number;
  readonly dashes?: string;
}

/** A circle or a label of a fixed size in pixels at a point of the plane. */
export interface DrawnMark {
  readonly id: string;
  readonly linked: boolean;
  readonly at: Point;
  /** The bands at which it is visible; all of them if the list is missing. */
  readonly bands?: readonly number[];
  readonly dot?: DrawnDot;
  readonly label?: DrawnLabel;
}

export interface DrawnDot {
  /** The `d` of a path around its middle; a circle without one. */
  readonly path?: string;
  /** Labels keep clear of it. */
  readonly blocks?: boolean;
  readonly radius: number;
  readonly fill: string;
  readonly stroke: string;
  readonly strokeWidth: number;
  /** Pixels from the point to its middle. */
  readonly dx: number;
  readonly dy: number;
}

export interface DrawnLabel {
  readonly lines: readonly TextLine[];
  readonly anchor: 'start' | 'middle' | 'end';
  /** Pixels from the point to the start or middle of the first line. */
  readonly dx: number;
  readonly dy: number;
  readonly angle: number;
  /** Space between letters in ems. */
  readonly spacing: number;
  /** Pixels that stay free around it. */
  readonly padding: number;
  /** It stands on a dot, so its letters have no halo. */
  readonly bare: boolean;
  readonly colour: string;
}

export interface Layer {
  readonly id: string;
  readonly shapes: readonly DrawnShape[];
  readonly marks: readonly DrawnMark[];
}
