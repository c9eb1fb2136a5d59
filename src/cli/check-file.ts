/**
 * Checks one file against its published schema and against the other files that it must agree with.
 */
import type { GeoJSON } from 'geojson';
import { inspectGeoJson } from '../catalog/geojson-gate';
import { readJson, withoutSchemaName } from '../catalog/json';
import { parseCatalog, parseValue, type GeodataFiles } from '../catalog/parse';
import { fault } from '../catalog/faults';
import { problem, type Problem } from '../catalog/problems';
import { repeatedKeys } from '../catalog/repeated-keys';
import { parseTranslations } from '../catalog/translation-checks';
import { inspectShapes } from '../geometry-checks/geojson-shapes';
import { readOwnFile } from '../formats/own-file';
import { parseWorld } from '../linking/names/world';
import {
  formatOf,
  formatOfContent,
  formatOfPath,
  formatOfSchemaName,
  type FormatName,
} from './data-formats';

/**
 * Checks a file that does not replace one of the atlas. Its format is the one its name says, else
 * the one in `$schema`, else the one it looks like, else plain GeoJSON. `around` is the data with
 * which it must agree.
 */
export function checkFile(path: string, text: string, around: GeodataFiles): readonly Problem[] {
  const { value, problem: trouble } = readJson(path, text);
  if (trouble) return [trouble];
  return [...repeatedKeys(path, text), ...checkValue(path, text, value, around)];
}

function checkValue(
  path: string,
  text: string,
  value: unknown,
  around: GeodataFiles,
): readonly Problem[] {
  const format = formatOfPath(path) ?? formatOfSchemaName(value) ?? formatOfContent(value);
  if (!format) return checkGeoJson(path, value, around);
  if (format === 'translations')
    return parseTranslations(path, text, parseCatalog(around).sections).problems;
  return checkFormat(format, path, text, value);
}

/** A file of somebody else's: held to the standard, and to shapes that mean one thing. */
function checkGeoJson(path: string, value: unknown, around: GeodataFiles): readonly Problem[] {
  const problems = inspectGeoJson(path, value, 'standard');
  if (problems.length > 0) return problems;
  const area = parseCatalog(around).sections?.atlas.studyArea ?? null;
  return inspectShapes(path, value as GeoJSON, area);
}

function checkFormat(
  format: FormatName,
  path: string,
  text: string,
  document: unknown,
): readonly Problem[] {
  const value = withoutSchemaName(document);
  if (format === 'linked-text') return readOwnFile(path, text).problems;
  if (format === 'world') return parseWorld(text).problems.map((one) => ({ ...one, file: path }));
  if (isCollection(value)) {
    const problems = inspectGeoJson(path, value);
    if (problems.length > 0) return problems;
  }
  const parsed = parseValue(path, value, formatOf(format).schema);
  return parsed.problems.length > 0 ? parsed.problems : repeatedIds(path, parsed.value);
}

/** Whether ids are unique in every list; over all files if the file replaces one of the atlas. */
function repeatedIds(path: string, value: unknown): Problem[] {
  const collection = isCollection(value);
  const list: unknown = collection ? value.features : value;
  if (!Array.isArray(list)) return [];
  const seen = new Set<unknown>();
  return (list as readonly { readonly id: string }[]).flatMap(({ id }, index) => {
    const at = collection ? ['features', index, 'id'] : [index, 'id'];
    if (seen.has(id)) return [problem(path, at, id, fault('used-twice'), id)];
    seen.add(id);
    return [];
  });
}

function isCollection(value: unknown): value is { readonly features: unknown } {
  return (
    typeof value === 'object' &&
    value !== null &&
    (value as { type?: unknown }).type === 'FeatureCollection'
  );
}
