import type { ColourRole } from './palette';
import { dotsTile, stripesOf, stripesTile } from './patterns';

/** A pattern as a square tile: a colour for its ground, and one for the shape on it. */
export interface PatternDrawing {
  /** Side of the tile. */
  readonly tile: number;
  readonly ground: ColourRole;
  readonly over: ColourRole;
  /** The `d` of an SVG path. */
  readonly d: string;
}

/** The drawing of a pattern such as `dots`, for a number of units of the drawing per pixel. */
export function patternDrawing(name: string, pixel = 1): PatternDrawing {
  const stripes = stripesOf(name);
  if (!stripes) {
    const tile = dotsTile * pixel;
    const d = `M${tile / 2} ${tile / 2 - pixel}a${pixel} ${pixel} 0 1 0 0 ${2 * pixel}a${pixel} ${pixel} 0 1 0 0 ${-2 * pixel}z`;
    return { tile, ground: 'unknown', over: 'unit', d };
  }
  const tile = stripesTile * pixel;
  const half = tile / 2;
  const [over, ground] = stripes.colours;
  const rising = `M0 0H${half}L0 ${half}zM${tile} 0V${half}L${half} ${tile}H0z`;
  const falling = `M${tile} 0H${half}L${tile} ${half}zM0 0V${half}L${half} ${tile}H${tile}z`;
  return { tile, ground, over, d: stripes.isFalling ? falling : rising };
}
