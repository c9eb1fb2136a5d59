/**
 * Places the numbered dots of events beside their places, so that no dot covers another one or the
 * dot of a place with events. Events of one place form a column in order of time.
 */
import type { Position } from 'geojson';
import { mercator, worldSize } from '../live/camera-extent';
import {
  distance,
  dotRadius,
  dotStep,
  isOnWords,
  leastDistance,
  type Dot,
  type Offset,
  type WorldPixel,
} from './event-dots';

/** From a place to its nearest dot: beyond its name, or beyond the lines of an area's name. */
const toPoint = 23;
const toArea = 42;
/** From the middle of a dot to that of a dot of another place; the focus has the largest. */
const toOtherPlace = dotRadius + 9;

/** From this zoom on, dots are laid out for every whole zoom, where they are closest. */
export const layoutZooms = [5, 6, 7, 8, 9, 10, 11, 12] as const;

/** How many steps aside a column may stand, and the pixels beyond which nothing is in its way. */
const rings = 12;
const farthest = 2 * rings * dotStep;

export interface EventAtPlace {
  readonly id: string;
  readonly place: string;
  /** [longitude, latitude] of the place. */
  readonly at: Position;
  readonly isArea: boolean;
  /** Width in pixels of the words beside its dot. */
  readonly width: number;
}

/** A [longitude, latitude] position in pixels of the world at a zoom. */
export function worldPixel(at: Position, zoom: number): WorldPixel {
  const [x, y] = mercator(at);
  return [x * worldSize * 2 ** zoom, y * worldSize * 2 ** zoom];
}

/**
 * The offset from the place to each dot, by the id of the event, for a zoom and up to the next
 * whole one. `events` are in order of time. The dots of `places`, in pixels of the world, stay
 * free.
 */
export function eventOffsets(
  events: readonly EventAtPlace[],
  zoom: number,
  places: readonly WorldPixel[] = [],
): ReadonlyMap<string, Offset> {
  const taken: Dot[] = [];
  const found = new Map<string, Offset>();
  for (const [first, ...others] of columnsOf(events)) {
    const at = worldPixel(first.at, zoom);
    const column = [first, ...others];
    const near = places.filter((other) => distance(at, other) < farthest);
    const dots = (offsets: readonly Offset[]): readonly Dot[] =>
      column.map(({ width }, index) => ({ at, offset: offsets[index] ?? [0, 0], width }));
    const isFree = (offsets: readonly Offset[]) =>
      dots(offsets).every(
        (dot) =>
          taken.every((other) => leastDistance(dot, other) >= dotStep - 1) &&
          near.every((place) => leastDistance(dot, { at: place, offset: [0, 0] }) >= toOtherPlace),
      );
    const leavesWords = (offsets: readonly Offset[]) =>
      isFree(offsets) &&
      dots(offsets).every((dot) =>
        taken.every((other) => !isOnWords(dot, other) && !isOnWords(other, dot)),
      );
    const gap = first.isArea ? toArea : toPoint;
    const offsets =
      firstFree(column.length, gap, 3, leavesWords) ??
      firstFree(column.length, gap, rings, isFree) ??
      above(column.length, 0, gap);
    column.forEach(({ id }, index) => found.set(id, offsets[index] ?? [0, 0]));
    taken.push(...dots(offsets));
  }
  return found;
}

type Column = readonly [EventAtPlace, ...EventAtPlace[]];

function columnsOf(events: readonly EventAtPlace[]): readonly Column[] {
  const columns = new Map<string, [EventAtPlace, ...EventAtPlace[]]>();
  for (const event of events) {
    const column = columns.get(event.place);
    if (column) column.push(event);
    else columns.set(event.place, [event]);
  }
  return [...columns.values()];
}

/**
 * Above the place, below it, then further aside, first away from its name; null if none is free.
 */
function firstFree(
  count: number,
  gap: number,
  most: number,
  isFree: (offsets: readonly Offset[]) => boolean,
): readonly Offset[] | null {
  for (let ring = 0; ring < most; ring += 1)
    for (const dx of ring === 0 ? [0] : [-ring * dotStep, ring * dotStep, 0])
      for (let farther = 0; farther <= ring; farther += 1)
        for (const column of [above, below]) {
          const offsets = column(count, dx, gap + farther * dotStep);
          if (isFree(offsets)) return offsets;
        }
  return null;
}

/** The latest stands nearest to the place, so a column reads down to it. */
function above(count: number, dx: number, gap: number): readonly Offset[] {
  return Array.from({ length: count }, (_, index) => [dx, -gap - (count - 1 - index) * dotStep]);
}

function below(count: number, dx: number, gap: number): readonly Offset[] {
  return Array.from({ length: count }, (_, index) => [dx, gap + index * dotStep]);
}
