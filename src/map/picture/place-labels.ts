/** Decides which labels have room as MapLibre does: from the topmost style layer down. */
import type { DrawnDot, DrawnLabel, Layer, DrawnMark, DrawnShape } from './drawn';
import type { PossibleMark } from './marks';
import { unitsPerPixel, type Point } from './plane';
import { heightOf, widthOf } from './text';

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export function placed(
  layers: readonly {
    readonly id: string;
    readonly shapes: readonly DrawnShape[];
    readonly marks: readonly PossibleMark[];
  }[],
  zooms: readonly number[],
): readonly Layer[] {
  const chosen = new Map<PossibleMark, DrawnLabel>();
  zooms.forEach((zoom, band) => {
    const taken: Box[] = [];
    for (const { marks } of layers.toReversed())
      for (const mark of marks.filter((one) => one.band === band).toSorted(byRank)) {
        if (mark.dot?.blocks) taken.push(boxOfDot(mark.dot, mark.at, zoom));
        const free = mark.choices
          .map((label) => [label, boxOf(label, mark.at, zoom)] as const)
          .find(([, box]) => mark.overlaps || !taken.some((other) => meet(box, other)));
        if (!free) continue;
        chosen.set(mark, free[0]);
        taken.push(free[1]);
      }
  });
  return layers.map(({ id, shapes, marks }) => ({
    id,
    shapes,
    marks: merged(marks, chosen, zooms.length),
  }));
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

function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
