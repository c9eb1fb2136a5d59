/** Where the Aras is a border, the border's line is used, so that no two lines run side by side. */
import type { Feature, Polygon, MultiPolygon, Position } from 'geojson';
import { distance, toPlane } from '../districts/plane';
import { ringsOf } from './rings';

/**
 * Where the river reaches the border, coming from Türkiye, and where it leaves it, near Bahramtapa.
 */
const onBorder: readonly [Position, Position] = [
  [43.68, 40.1],
  [47.96, 39.69],
];
/** The countries north and south of it. */
const north = ['country-arm', 'country-aze'];
const south = ['land-iran', 'land-turkey'];

export interface Course {
  readonly upper: Position[];
  readonly border: Position[];
  readonly lower: Position[];
}

/** The course, with the border's line where river and border are the same. */
export function alongBorder(
  course: readonly Position[],
  countries: readonly Feature<Polygon | MultiPolygon>[],
): Course {
  const line = borderLine(countries);
  const [start, end] = onBorder.map((place) => nearest(line, place)) as [number, number];
  const border = start < end ? line.slice(start, end + 1) : line.slice(end, start + 1).toReversed();
  const [first = [], last = []] = [border[0], border.at(-1)];
  return {
    upper: [...course.slice(0, nearest(course, first)), first],
    border,
    lower: [last, ...course.slice(nearest(course, last) + 1)],
  };
}

/** The line that the countries north of the river share with those south of it. */
function borderLine(countries: readonly Feature<Polygon | MultiPolygon>[]): Position[] {
  const edges = (ids: readonly string[]) =>
    countries
      .filter(({ id }) => ids.includes(String(id)))
      .flatMap(({ geometry }) => ringsOf(geometry))
      .flatMap((ring) => ring.slice(1).map((end, index) => [ring[index] ?? end, end] as const));
  const southern = new Set(edges(south).map(([a, b]) => `${String(b)} ${String(a)}`));
  const next = new Map(
    edges(north)
      .filter(([a, b]) => southern.has(`${String(a)} ${String(b)}`))
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
