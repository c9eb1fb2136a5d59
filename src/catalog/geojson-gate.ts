/**
 * The gate that every GeoJSON file passes. First our own iterative walk, which no nesting or size
 * can stall and which finds NaN, impossible coordinates and open rings; then geojson-validation for
 * the rest of RFC 7946. That one takes time by the square of the number of errors, so it runs last.
 */
import gjv from 'geojson-validation';
import { fault, type DataFault } from './faults';
import { membersFaults, type GeoJsonRules } from './geojson-members';
import { depths, inspectPositions, type GeoJsonNode } from './geojson-positions';
import { isRecord } from '../is-record';
import { maxProblems, problem, type Path, type DataProblem } from './problems';

/**
 * What is wrong with a document: by `rules` of the standard alone, or by those of the atlas's own
 * records too, which have a text as id, properties and a geometry each.
 */
export function inspectGeoJson(
  file: string,
  document: unknown,
  rules: GeoJsonRules = 'record',
): DataProblem[] {
  const problems: DataProblem[] = [];
  const tasks: GeoJsonNode[] = [{ value: document, path: [], feature: null }];
  // The list grows while it is read; in this order the first problems of a file come first.
  for (const task of tasks) {
    if (problems.length >= maxProblems) break;
    inspectObject(file, task, { rules, tasks, problems });
  }
  return problems.length > 0 ? problems : inspectByStandard(file, document);
}

interface Walk {
  readonly rules: GeoJsonRules;
  readonly tasks: GeoJsonNode[];
  readonly problems: DataProblem[];
}

function inspectObject(file: string, task: GeoJsonNode, { rules, tasks, problems }: Walk): void {
  const { value, path } = task;
  const report = (at: Path, found: unknown, wrong: DataFault, feature = task.feature) =>
    problems.push(problem(file, at, found, wrong, feature));
  if (!isRecord(value)) return void report(path, value, fault('no-geojson-object'));
  const type = value['type'];
  for (const { member, wrong } of membersFaults(value, rules))
    report([...path, member], value[member], wrong, nameOf(value) ?? task.feature);
  if (type === 'FeatureCollection') {
    const features = value['features'];
    if (!Array.isArray(features))
      return void report([...path, 'features'], features, fault('no-list'));
    features.forEach((feature, index) =>
      tasks.push({ value: feature, path: [...path, 'features', index], feature: null }),
    );
  } else if (type === 'Feature') {
    const geometry = value['geometry'];
    if (rules === 'standard' && geometry === null) return;
    tasks.push({ value: geometry, path: [...path, 'geometry'], feature: nameOf(value) });
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
    inspectPositions(file, task, { type, coordinates: value['coordinates'], rules, problems });
  } else report([...path, 'type'], type, fault('no-geojson-type'));
}

function inspectByStandard(file: string, document: unknown): DataProblem[] {
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

function against(file: string, detail: unknown): DataProblem {
  return problem(file, [], undefined, fault('against-standard', { detail: String(detail) }));
}

/** The id of a feature as text. */
function nameOf({ type, id }: Record<string, unknown>): string | null {
  return type === 'Feature' && (typeof id === 'string' || typeof id === 'number')
    ? String(id)
    : null;
}
