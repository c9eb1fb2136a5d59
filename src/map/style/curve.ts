/** Rounds the corners of schematic roads, which a file has as straight lines between stops. */
import type { Geometry, Position } from 'geojson';

/** Pieces between two stops. */
const pieces = 12;
/** The handles of a curve reach so far along the shorter of two legs. */
const reach = 0.35;

/**
 * A line of [longitude, latitude] positions as a smooth one that passes through every one of them.
 * Each leg is a cubic Bézier curve that stays within its four control points; a handle lies along
 * the line between the two neighbours of a stop and never reaches farther than `reach` of the
 * shorter leg, so the curve neither overshoots nor loops. Other geometries stay as they are.
 */
export function curved(line: Geometry): Geometry {
  if (line.type !== 'LineString' || line.coordinates.length < 3) return line;
  const stops = line.coordinates;
  const legs = stops.slice(1).map((end, at) => legBetween(stops, at, end));
  return { type: 'LineString', coordinates: [stops[0] ?? [], ...legs.flat()] };
}

function legBetween(stops: readonly Position[], at: number, end: Position): Position[] {
  const start = stops[at] ?? end;
  const [leave, arrive] = [handle(stops, at, 1), handle(stops, at + 1, -1)];
  const between = Array.from({ length: pieces - 1 }, (_, index) => {
    const t = (index + 1) / pieces;
    const weights = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t ** 2 * (1 - t), t ** 3] as const;
    const along = (axis: 0 | 1) =>
      [start, leave, arrive, end].reduce(
        (sum, point, index) => sum + (point[axis] ?? 0) * (weights[index] ?? 0),
        0,
      );
    return [round(along(0)), round(along(1))];
  });
  return [...between, end];
}

/** The control point behind or before a stop; at an end of the line, the stop itself. */
function handle(stops: readonly Position[], at: number, way: 1 | -1): Position {
  const [before, here, after] = [stops[at - 1], stops[at] ?? [], stops[at + 1]];
  const [x = 0, y = 0] = here;
  if (!before || !after) return here;
  // Degrees of longitude are shorter than those of latitude.
  const shrink = Math.cos((y * Math.PI) / 180);
  const length = ([ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position) =>
    Math.hypot((bx - ax) * shrink, by - ay);
  const chord = length(before, after);
  const short = Math.min(length(before, here), length(here, after));
  const share = chord === 0 ? 0 : (way * reach * short) / chord;
  const [ax = 0, ay = 0] = before;
  const [bx = 0, by = 0] = after;
  return [x + (bx - ax) * share, y + (by - ay) * share];
}

function round(degrees: number): number {
  return Math.round(degrees * 1e5) / 1e5;
}
