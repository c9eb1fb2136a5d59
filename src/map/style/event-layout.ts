/**
 * Where the numbered dots of events stand beside their places, so that none covers another, or the
 * dot of a place at which something happened. Events of one place make a column in order of time.
 */
import type { Position } from 'geojson';
import { mercator, worldSize } from '../live/frame';

/** Pixels. */
export const dotRadius = 8;
const step = 2 * dotRadius + 2;
/** From a place to the nearest of its dots; an area has a label of several lines there, and no dot. */
const toPoint = 20;
const toArea = 42;
/** The radius that stays free around a place. */
const placeRadius = 6;

/** From this zoom on dots are laid out anew at every whole zoom, where they are closest. */
export const layoutZooms = [5, 6, 7, 8, 9, 10, 11, 12] as const;

/** Pixels to the right and down. */
export type Offset = readonly [number, number];

export interface EventAtPlace {
  readonly id: string;
  readonly place: string;
  /** [longitude, latitude] of the place. */
  readonly at: Position;
  readonly isArea: boolean;
}

/** From the place to each dot at a zoom, by the id of the event; `events` are in order of time. */
export function eventOffsets(
  events: readonly EventAtPlace[],
  zoom: number,
): ReadonlyMap<string, Offset> {
  const pixels = worldSize * 2 ** zoom;
  const middle = ({ at }: EventAtPlace): Point => {
    const [x, y] = mercator(at);
    return [x * pixels, y * pixels];
  };
  const middles = events.filter(({ isArea }) => !isArea).map(middle);
  const taken: Point[] = [];
  const found = new Map<string, Offset>();
  for (const [first, ...others] of columnsOf(events)) {
    const [x, y] = middle(first);
    const isFree = (offsets: readonly Offset[]) =>
      offsets.every(([dx, dy]) => {
        const from = ([px, py]: Point) => Math.hypot(x + dx - px, y + dy - py);
        return (
          taken.every((other) => from(other) >= step - 1) &&
          middles.every((other) => from(other) >= dotRadius + placeRadius)
        );
      });
    const gap = first.isArea ? toArea : toPoint;
    const offsets = [...standsOf(others.length + 1, gap)].find(isFree) ?? [];
    [first, ...others].forEach(({ id }, index) => {
      const [dx, dy] = offsets[index] ?? [0, -gap];
      found.set(id, [dx, dy]);
      taken.push([x + dx, y + dy]);
    });
  }
  return found;
}

type Point = readonly [number, number];
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

/** Above the place, below it, then farther and farther aside, for as long as there may be room. */
function* standsOf(count: number, gap: number): Generator<readonly Offset[]> {
  for (let ring = 0; ring < 12; ring += 1)
    for (const dx of ring === 0 ? [0] : [ring * step, -ring * step, 0])
      for (let farther = 0; farther <= ring; farther += 1) {
        yield above(count, dx, gap + farther * step);
        yield below(count, dx, gap + farther * step);
      }
}

/** The latest stands nearest to the place: one reads down to it. */
function above(count: number, dx: number, gap: number): readonly Offset[] {
  return Array.from({ length: count }, (_, index) => [dx, -gap - (count - 1 - index) * step]);
}

function below(count: number, dx: number, gap: number): readonly Offset[] {
  return Array.from({ length: count }, (_, index) => [dx, gap + index * step]);
}
