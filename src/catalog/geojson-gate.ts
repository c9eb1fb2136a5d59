/**
 * The gate that every GeoJSON file passes. First our own iterative walk, which no nesting or size
 * can stall and which finds NaN, impossible coordinates and open rings; then geojson-validation for
 * the rest of RFC 7946. That one takes time by the square of the number of errors, so it runs last.
 */
import gjv from 'geojson-validation';
import { fault, type Fault } from './faults';
import { maxProblems, problem, type Path, type Problem } from './problems';

interface Task {
  readonly value: unknown;
  readonly path: Path;
  readonly feature: string | null;
}

/** How many arrays deep the positions of each geometry type are. */
const depths = new Map([
  ['Point', 0],
  ['MultiPoint', 1],
  ['LineString', 1],
  ['MultiLineString', 2],
  ['Polygon', 2],
  ['MultiPolygon', 3],
]);

export function inspectGeoJson(file: string, document: unknown): Problem[] {
  const problems: Problem[] = [];
  const tasks: Task[] = [{ value: document, path: [], feature: null }];
  for (let task = tasks.pop(); task && problems.length < maxProblems; task = tasks.pop()) {
    inspectObject(file, task, tasks, problems);
  }
  return problems.length > 0 ? problems : inspectByStandard(file, document);
}

function inspectObject(file: string, task: Task, tasks: Task[], problems: Problem[]): void {
  const { value, path } = task;
  const report = (at: Path, found: unknown, wrong: Fault, feature = task.feature) =>
    problems.push(problem(file, at, found, wrong, feature));
  if (!isRecord(value)) return void report(path, value, fault('no-geojson-object'));
  const type = value['type'];
  if (type === 'FeatureCollection') {
    const features = value['features'];
    if (!Array.isArray(features))
      return void report([...path, 'features'], features, fault('no-list'));
    features.forEach((feature, index) =>
      tasks.push({ value: feature, path: [...path, 'features', index], feature: null }),
    );
  } else if (type === 'Feature') {
    const id = value['id'];
    const name = typeof id === 'string' ? id : null;
    if (name === null || name === '') report([...path, 'id'], id, fault('no-feature-id'));
    if (!isRecord(value['properties']))
      report([...path, 'properties'], value['properties'], fault('no-object'), name);
    tasks.push({ value: value['geometry'], path: [...path, 'geometry'], feature: name });
  } else if (type === 'GeometryCollection') {
    const geometries = value['geometries'];
    if (!Array.isArray(geometries))
      return void report([...path, 'geometries'], geometries, fault('no-list'));
    if (path.filter((key) => key === 'geometries').length >= 4)
      return void report(path, type, fault('deep-collection'));
    geometries.forEach((geometry, index) =>
      tasks.push({ value: geometry, path: [...path, 'geometries', index], feature: task.feature }),
    );
  } else if (typeof type === 'string' && depths.has(type)) {
    inspectPositions(file, task, type, value['coordinates'], problems);
  } else report([...path, 'type'], type, fault('no-geojson-type'));
}

function inspectPositions(
  file: string,
  task: Task,
  type: string,
  coordinates: unknown,
  problems: Problem[],
): void {
  const depth = depths.get(type) ?? 0;
  const stack: { value: unknown; path: Path; left: number }[] = [
    { value: coordinates, path: [...task.path, 'coordinates'], left: depth },
  ];
  for (let next = stack.pop(); next && problems.length < maxProblems; next = stack.pop()) {
    const { value, path, left } = next;
    const report = (found: unknown, wrong: Fault) =>
      problems.push(problem(file, path, found, wrong, task.feature));
    if (!Array.isArray(value)) {
      report(value, fault('no-list'));
      continue;
    }
    if (left === 0) {
      const wrong = positionFault(value);
      if (wrong) report(value, wrong);
      continue;
    }
    const least = type.endsWith('Polygon') && left === 1 ? 4 : type.endsWith('LineString') ? 2 : 1;
    if (left === 1 && value.length < least)
      report(value, fault('few-positions', { count: value.length, least }));
    else if (least === 4 && JSON.stringify(value[0]) !== JSON.stringify(value.at(-1)))
      report([value[0], value.at(-1)], fault('open-ring'));
    value.forEach((part, index) =>
      stack.push({ value: part, path: [...path, index], left: left - 1 }),
    );
  }
}

function positionFault(position: unknown[]): Fault | null {
  if (position.length < 2 || position.length > 3) return fault('no-position');
  if (!position.every((ordinate) => typeof ordinate === 'number' && Number.isFinite(ordinate)))
    return fault('not-finite');
  const [lon, lat] = position as [number, number];
  if (Math.abs(lon) > 180) return fault('outside-longitudes');
  if (Math.abs(lat) > 90) return fault('outside-latitudes');
  return null;
}

function inspectByStandard(file: string, document: unknown): Problem[] {
  try {
    // With `true` it returns a list of errors; a list that is not empty is a refusal.
    const errors: unknown = gjv.valid(document as object, true);
    if (Array.isArray(errors) && errors.length === 0) return [];
    const details = Array.isArray(errors) ? errors.slice(0, maxProblems) : [errors];
    return details.map((detail) => against(file, detail));
  } catch (error) {
    return [against(file, error)];
  }
}

function against(file: string, detail: unknown): Problem {
  return problem(file, [], undefined, fault('against-standard', { detail: String(detail) }));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
