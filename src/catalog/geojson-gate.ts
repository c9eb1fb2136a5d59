/**
 * The gate every GeoJSON file passes: an iterative walk of our own, which no nesting or size can
 * stall and which finds NaN, impossible coordinates and open rings, then geojson-validation for
 * what else RFC 7946 asks. The second is quadratic in the number of errors, so it runs last.
 */
import gjv from 'geojson-validation';
import { maxProblems, problem, type Problem } from './problems';

type Path = readonly (string | number)[];
interface Task {
  readonly value: unknown;
  readonly path: Path;
  readonly feature: string | null;
}

/** How deep each geometry type nests its positions. */
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
  const report = (at: Path, found: unknown, reason: string, feature = task.feature) =>
    problems.push(problem(file, at, found, reason, feature));
  if (!isRecord(value)) return void report(path, value, 'is not a GeoJSON object');
  const type = value['type'];
  if (type === 'FeatureCollection') {
    const features = value['features'];
    if (!Array.isArray(features))
      return void report([...path, 'features'], features, 'is not a list');
    features.forEach((feature, index) =>
      tasks.push({ value: feature, path: [...path, 'features', index], feature: null }),
    );
  } else if (type === 'Feature') {
    const id = value['id'];
    const name = typeof id === 'string' ? id : null;
    if (name === null || name === '')
      report([...path, 'id'], id, 'is not a stable text id; give the feature one');
    if (!isRecord(value['properties']))
      report([...path, 'properties'], value['properties'], 'is not an object', name);
    tasks.push({ value: value['geometry'], path: [...path, 'geometry'], feature: name });
  } else if (type === 'GeometryCollection') {
    const geometries = value['geometries'];
    if (!Array.isArray(geometries))
      return void report([...path, 'geometries'], geometries, 'is not a list');
    if (path.filter((key) => key === 'geometries').length >= 4)
      return void report(path, type, 'is nested more than four deep');
    geometries.forEach((geometry, index) =>
      tasks.push({ value: geometry, path: [...path, 'geometries', index], feature: task.feature }),
    );
  } else if (typeof type === 'string' && depths.has(type)) {
    inspectPositions(file, task, type, value['coordinates'], problems);
  } else report([...path, 'type'], type, 'is no GeoJSON type');
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
    const report = (found: unknown, reason: string) =>
      problems.push(problem(file, path, found, reason, task.feature));
    if (!Array.isArray(value)) {
      report(value, 'is not a list');
      continue;
    }
    if (left === 0) {
      const reason = positionTrouble(value);
      if (reason) report(value, reason);
      continue;
    }
    const least = type.endsWith('Polygon') && left === 1 ? 4 : type.endsWith('LineString') ? 2 : 1;
    if (left === 1 && value.length < least)
      report(value, `has ${value.length} positions; at least ${least} are needed`);
    else if (least === 4 && JSON.stringify(value[0]) !== JSON.stringify(value.at(-1)))
      report([value[0], value.at(-1)], 'is an open ring: repeat the first position at the end');
    value.forEach((part, index) =>
      stack.push({ value: part, path: [...path, index], left: left - 1 }),
    );
  }
}

function positionTrouble(position: unknown[]): string | null {
  if (position.length < 2 || position.length > 3) return 'is not [longitude, latitude]';
  if (!position.every((ordinate) => typeof ordinate === 'number' && Number.isFinite(ordinate)))
    return 'holds something that is no finite number';
  const [lon, lat] = position as [number, number];
  if (Math.abs(lon) > 180) return 'has a longitude outside -180 to 180';
  if (Math.abs(lat) > 90) return 'has a latitude outside -90 to 90 (is the order [lon, lat]?)';
  return null;
}

function inspectByStandard(file: string, document: unknown): Problem[] {
  try {
    // With `true` it returns a list of errors; anything but an empty list is a refusal.
    const errors: unknown = gjv.valid(document as object, true);
    if (Array.isArray(errors) && errors.length === 0) return [];
    const reasons = Array.isArray(errors) ? errors.slice(0, maxProblems) : [errors];
    return reasons.map((reason) => problem(file, [], undefined, `GeoJSON: ${String(reason)}`));
  } catch (error) {
    return [problem(file, [], undefined, `GeoJSON validation stopped: ${String(error)}`)];
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
