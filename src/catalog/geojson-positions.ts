/** The positions of GeoJSON geometries: depth, number, order of ordinates, closed rings. */
import { fault, type DataFault } from './faults';
import type { GeoJsonRules } from './geojson-members';
import { maxProblems, problem, type Path, type DataProblem } from './problems';

/** A value of a GeoJSON document that is still to be looked at. */
export interface GeoJsonNode {
  readonly value: unknown;
  readonly path: Path;
  readonly feature: string | null;
}

/** How many arrays deep the positions of each geometry type are. */
export const depths = new Map([
  ['Point', 0],
  ['MultiPoint', 1],
  ['LineString', 1],
  ['MultiLineString', 2],
  ['Polygon', 2],
  ['MultiPolygon', 3],
]);

export interface Positions {
  readonly type: string;
  readonly coordinates: unknown;
  readonly rules: GeoJsonRules;
  readonly problems: DataProblem[];
}

/** Reports what is wrong with the coordinates of one geometry; no nesting can stall it. */
export function inspectPositions(
  file: string,
  task: GeoJsonNode,
  { type, coordinates, rules, problems }: Positions,
): void {
  const depth = depths.get(type) ?? 0;
  const stack: { value: unknown; path: Path; left: number }[] = [
    { value: coordinates, path: [...task.path, 'coordinates'], left: depth },
  ];
  for (let next = stack.pop(); next && problems.length < maxProblems; next = stack.pop()) {
    const { value, path, left } = next;
    const report = (found: unknown, wrong: DataFault) =>
      problems.push(problem(file, path, found, wrong, task.feature));
    if (!Array.isArray(value)) {
      report(value, fault('no-list'));
      continue;
    }
    if (left === 0) {
      const wrong = positionFault(value, rules);
      if (wrong) report(value, wrong);
      continue;
    }
    const least = type.endsWith('Polygon') && left === 1 ? 4 : type.endsWith('LineString') ? 2 : 1;
    if (left === 1 && value.length < least)
      report(value, fault('few-positions', { count: value.length, least }));
    else if (left === 1 && least === 4 && isOpen(value))
      report([value[0], value.at(-1)], fault('open-ring'));
    value.forEach((part, index) =>
      stack.push({ value: part, path: [...path, index], left: left - 1 }),
    );
  }
}

/** Whether a ring does not end where it begins. */
function isOpen(ring: readonly unknown[]): boolean {
  const [first, last] = [ring[0], ring.at(-1)];
  if (!Array.isArray(first) || !Array.isArray(last)) return true;
  return first.length !== last.length || first.some((ordinate, i) => ordinate !== last[i]);
}

/** The standard advises against more than three ordinates and does not forbid them. */
function positionFault(position: readonly unknown[], rules: GeoJsonRules): DataFault | null {
  if (position.length < 2 || (position.length > 3 && rules === 'record'))
    return fault('no-position');
  if (!position.every((ordinate) => typeof ordinate === 'number' && Number.isFinite(ordinate)))
    return fault('not-finite');
  const [lon, lat] = position as [number, number];
  if (Math.abs(lon) > 180) return fault('outside-longitudes');
  if (Math.abs(lat) > 90) return fault('outside-latitudes');
  return null;
}
