/** Points as the worker of tiles holds them: 25 bytes for each, and their labels. */
import { ownFeatureId } from '../../../own-layers/own-id';
import { pointsInBox, type PointsInBox } from '../../../query/spatial-index/points-in-box';
import { mercator } from '../../live/camera-extent';
import { pointColours, type PointPart } from './messages';

/** The world is as wide, in units of which one is about a centimetre. */
export const worldUnits = 2 ** 32;

export interface HeldPoints {
  /** Where each point is in Web Mercator, in units from the west and the north. */
  readonly xs: Uint32Array;
  readonly ys: Uint32Array;
  /** Finds points by a box of units. */
  readonly inBox: PointsInBox;
  /** What the map knows of a point. */
  readonly tagsOf: (at: number) => Readonly<Record<'id' | 'colour' | 'label', string>>;
}

/** What is left of a part once its positions are held. */
interface Held extends Pick<PointPart, 'layer' | 'numbers' | 'colours' | 'labels'> {
  /** The number of its first point among all. */
  readonly first: number;
}

export function heldPoints(parts: readonly PointPart[]): HeldPoints {
  const count = parts.reduce((sum, { numbers }) => sum + numbers.length, 0);
  const [xs, ys] = [new Uint32Array(count), new Uint32Array(count)];
  const held: Held[] = [];
  let next = 0;
  for (const { layer, lons, lats, numbers, colours, labels } of parts) {
    held.push({ layer, numbers, colours, labels, first: next });
    for (const [index, lon] of lons.entries()) {
      const [x, y] = mercator([lon, lats[index] ?? NaN]);
      xs[next] = units(x);
      ys[next] = units(y);
      next += 1;
    }
  }
  return { xs, ys, inBox: pointsInBox(xs, ys), tagsOf: (at) => tagsOf(held, at) };
}

/** What lies beyond the edge of the world, such as a pole, is drawn on it. */
function units(share: number): number {
  return Math.min(Math.max(Math.floor(share * worldUnits), 0), worldUnits - 1);
}

function tagsOf(held: readonly Held[], at: number) {
  const { layer, numbers, colours, labels, first } = holderOf(held, at);
  const index = at - first;
  return {
    id: ownFeatureId({ id: layer }, numbers[index] ?? 0),
    colour: pointColours[colours[index] ?? 0] ?? 'none',
    label: labels?.[index] ?? '',
  };
}

/** The last part that begins at or before a number. */
function holderOf(held: readonly Held[], at: number): Held {
  let [low, high] = [0, held.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((held[middle]?.first ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return held[low] as Held;
}
