/** What the background says of itself: what its shapes rest on, and how far off they may be. */
import type { Feature, Geometry, Position } from 'geojson';
import { worstCertainty } from '../../src/catalog/certainty';
import { sharedProvenance } from '../../src/catalog/provenance';
import type { Certainty } from '../../src/catalog/types';
import { toPlane, type Point } from '../districts/plane';
import { ringsOf } from './rings';

interface Provenance {
  readonly accuracy: number;
  readonly certainty: Certainty;
  readonly citations: readonly string[];
}

/** Of a line that several shapes share: the sources of all, and the worst that any says of itself. */
export function provenanceOfLine(shapes: readonly Feature[]): Provenance {
  const all = shapes.map(({ properties }) => properties as Provenance);
  const { coarsest, citations } = sharedProvenance(all);
  return {
    accuracy: coarsest,
    certainty: worstCertainty(all.map(({ certainty }) => certainty)),
    citations,
  };
}

/**
 * A generalised shape may be off by what its source is, and by as much as the shape was moved: the
 * largest distance of its vertices from the exact lines. In metres, rounded up to tens.
 */
export function accuracyOf(drawn: Feature, exact: readonly Feature[]): number {
  const lines = exact.flatMap(({ geometry }) => linesOf(geometry));
  const vertices = linesOf(drawn.geometry).flat();
  const moved = vertices.reduce((most, at) => Math.max(most, squareTo(at, lines)), 0);
  const { accuracy } = drawn.properties as Provenance;
  return Math.ceil((accuracy + 1000 * Math.sqrt(moved)) / 10) * 10;
}

/** The square of the distance to the nearest of some lines; roots of millions would take seconds. */
function squareTo([x, y]: Point, lines: readonly (readonly Point[])[]): number {
  let least = Infinity;
  for (const line of lines)
    for (const [index, [bx, by]] of line.entries()) {
      const [ax, ay] = line[index - 1] ?? [bx, by];
      const [dx, dy] = [bx - ax, by - ay];
      const along = ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1);
      const share = Math.max(0, Math.min(1, along));
      const [ox, oy] = [ax + dx * share - x, ay + dy * share - y];
      least = Math.min(least, ox * ox + oy * oy);
    }
  return least;
}

function linesOf(geometry: Geometry): Point[][] {
  return positionsOf(geometry).map((line) => line.map(toPlane));
}

function positionsOf(geometry: Geometry): Position[][] {
  if (geometry.type === 'LineString') return [geometry.coordinates];
  if (geometry.type === 'MultiLineString') return geometry.coordinates;
  if (geometry.type === 'Polygon' || geometry.type === 'MultiPolygon') return ringsOf(geometry);
  throw new Error(`The background has no ${geometry.type}`);
}
