/** Decides which labels have room as MapLibre does: from the topmost style layer down. */
import type { DrawnDot, DrawnLabel, Layer, DrawnMark, DrawnShape } from './picture-parts';
import type { PossibleMark } from './marks';
import { unitsPerPixel, type Point } from './plane';
import type { Band } from './zoom-bands';
import type { PictureContent } from './picture-content';
import { heightOf, widthOf } from './label-lines';

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Layered {
  readonly id: string;
  readonly shapes: readonly DrawnShape[];
  readonly marks: readonly PossibleMark[];
}

/** The layers with those of their labels that have room at some of the zooms. */
export function withRoom(layers: readonly Layered[], content: Room): readonly Layer[] {
  const chosen = choose(layers, content);
  return layers.map(({ id, shapes, marks }) => ({
    id,
    shapes,
    marks: merged(marks, chosen, content.bands.length),
  }));
}

type Room = Pick<PictureContent, 'bands'>;

/** The label of each mark that has room, at each of the zooms. */
export function choose(
  layers: readonly Layered[],
  { bands }: Room,
): ReadonlyMap<PossibleMark, DrawnLabel> {
  const chosen = new Map<PossibleMark, DrawnLabel>();
  bands.forEach((seen, band) => {
    const { zoom } = seen;
    const taken: Box[] = [];
    const whole = boxOfBand(seen);
    const isFree = (box: Box) => isWithin(box, whole) && !taken.some((other) => meet(box, other));
    for (const { marks } of layers.toReversed())
      for (const mark of marks.filter((one) => one.band === band).toSorted(byRank)) {
        if (mark.dot?.blocks) taken.push(boxOfDot(mark.dot, mark.at, zoom));
        const free = mark.choices
          .map((label) => [label, boxOf(label, mark.at, zoom)] as const)
          .find(([, box]) => mark.overlaps || isFree(box));
        if (!free) continue;
        chosen.set(mark, free[0]);
        taken.push(free[1]);
      }
  });
  return chosen;
}

/** Joins marks that are equal at several zooms into one mark that is visible at all of them. */
function merged(
  marks: readonly PossibleMark[],
  chosen: ReadonlyMap<PossibleMark, DrawnLabel>,
  zooms: number,
): readonly DrawnMark[] {
  const found = new Map<string, DrawnMark & { bands: number[] }>();
  for (const candidate of marks) {
    const { id, at, dot, band } = candidate;
    const label = chosen.get(candidate);
    if (!dot && !label) continue;
    const key = JSON.stringify([id, at, dot, label]);
    const same = found.get(key);
    if (same) same.bands.push(band);
    else
      found.set(key, {
        ...{ id, at, linked: false, bands: [band] },
        ...(dot && { dot }),
        ...(label && { label }),
      });
  }
  return [...found.values()].map(({ bands, ...mark }) =>
    bands.length === zooms ? mark : { ...mark, bands },
  );
}

function byRank(a: PossibleMark, b: PossibleMark): number {
  return a.rank - b.rank;
}

/** The box of a label in pixels of the world; it is upright even if the label is not. */
function boxOf(label: DrawnLabel, at: Point, zoom: number): Box {
  const { lines, anchor, dx, dy, angle, spacing, padding } = label;
  const [x, y] = at.map((value) => value / unitsPerPixel(zoom)) as [number, number];
  const [width, height] = [widthOf(lines, spacing), heightOf(lines)];
  const left = { start: dx, middle: dx - width / 2, end: dx - width }[anchor];
  const top = dy - (lines[0]?.size ?? 0) * 0.95;
  const radians = (angle * Math.PI) / 180;
  const corners = [
    [left, top],
    [left + width, top],
    [left, top + height],
    [left + width, top + height],
  ].map(([cx = 0, cy = 0]) => [
    x + cx * Math.cos(radians) - cy * Math.sin(radians),
    y + cx * Math.sin(radians) + cy * Math.cos(radians),
  ]);
  const [xs, ys] = [corners.map(([cx = 0]) => cx), corners.map(([, cy = 0]) => cy)];
  return {
    left: Math.min(...xs) - padding,
    top: Math.min(...ys) - padding,
    right: Math.max(...xs) + padding,
    bottom: Math.max(...ys) + padding,
  };
}

function boxOfDot({ dx, dy, radius }: DrawnDot, at: Point, zoom: number): Box {
  const [x, y] = at.map((value) => value / unitsPerPixel(zoom)) as [number, number];
  return {
    left: x + dx - radius,
    top: y + dy - radius,
    right: x + dx + radius,
    bottom: y + dy + radius,
  };
}

function boxOfBand({ part: { x, y, width, height }, around, zoom }: Band): Box {
  const pixel = unitsPerPixel(zoom);
  return {
    left: x / pixel - around.left,
    top: y / pixel - around.top,
    right: (x + width) / pixel + around.right,
    bottom: (y + height) / pixel + around.bottom,
  };
}

function isWithin(a: Box, b: Box): boolean {
  return a.left >= b.left && a.right <= b.right && a.top >= b.top && a.bottom <= b.bottom;
}

function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
