/** Where a river is a border, the border's line is used, so that no two lines run side by side. */
import type { Feature, Polygon, MultiPolygon, Position } from 'geojson';
import { distance, toPlane } from '../districts/plane';
import type { BorderRiver } from '../districts/region';
import { ringsOf } from './rings';

export interface Course {
  readonly upper: Position[];
  readonly border: Position[];
  readonly lower: Position[];
}

/** The course, with the border's line where river and border are the same. */
export function alongBorder(
  course: readonly Position[],
  countries: readonly Feature<Polygon | MultiPolygon>[],
  { reaches, leaves, sides }: BorderRiver,
): Course {
  const line = borderLine(countries, sides);
  const [start, end] = [nearest(line, reaches), nearest(line, leaves)];
  const border = start < end ? line.slice(start, end + 1) : line.slice(end, start + 1).toReversed();
  const [first = [], last = []] = [border[0], border.at(-1)];
  return {
    upper: [...course.slice(0, nearest(course, first)), first],
    border,
    lower: [last, ...course.slice(nearest(course, last) + 1)],
  };
}

/** The line that the countries on one side of the river share with those on the other. */
function borderLine(
  countries: readonly Feature<Polygon | MultiPolygon>[],
  [one, other]: BorderRiver['sides'],
): Position[] {
  const edges = (ids: readonly string[]) =>
    countries
      .filter(({ id }) => ids.includes(String(id)))
      .flatMap(({ geometry }) => ringsOf(geometry))
      .flatMap((ring) => ring.slice(1).map((end, index) => [ring[index] ?? end, end] as const));
  const opposite = new Set(edges(other).map(([a, b]) => `${String(b)} ${String(a)}`));
  const next = new Map(
    edges(one)
      .filter(([a, b]) => opposite.has(`${String(a)} ${String(b)}`))
      .map(([a, b]) => [String(a), b] as const),
  );
  const ends = new Set([...next.values()].map(String));
  const lines = [...next.keys()]
    .filter((key) => !ends.has(key))
    .map((key) => {
      const line = [key.split(',').map(Number)];
      for (let at = next.get(key); at; at = next.get(String(at))) line.push(at);
      return line;
    });
  return joined(lines);
}

/** Joins pieces end to end; between two of them the banks are a little apart. */
function joined(lines: Position[][]): Position[] {
  const rest = lines.toSorted((a, b) => b.length - a.length);
  const line = [...(rest.shift() ?? [])];
  while (rest.length > 0) {
    const gap = ({ 0: a = [], length }: Position[], piece: Position[], front: boolean) =>
      front ? apart(piece.at(-1) ?? [], a) : apart(piece[0] ?? [], line[length - 1] ?? []);
    const fits = rest.map((piece, index) => ({
      index,
      front: gap(line, piece, true) < gap(line, piece, false),
      km: Math.min(gap(line, piece, true), gap(line, piece, false)),
    }));
    const best = fits.reduce((a, b) => (b.km < a.km ? b : a));
    if (best.km > 15) break;
    const [piece = []] = rest.splice(best.index, 1);
    if (best.front) line.unshift(...piece);
    else line.push(...piece);
  }
  return line;
}

function nearest(line: readonly Position[], place: Position): number {
  return line.reduce(
    (best, at, index) => (apart(at, place) < apart(line[best] ?? [], place) ? index : best),
    0,
  );
}

function apart(a: Position, b: Position): number {
  return distance(toPlane(a), toPlane(b));
}
