/** Reads the subject of a question: a place, coordinates, a GeoJSON file or a line of JSON. */
import type { Geometry, Position } from 'geojson';
import { inspectGeoJson } from '../catalog/geojson-gate';
import { readJson } from '../catalog/json';
import { shownValue } from '../catalog/problems';
import type { Shape, Subject } from '../query/subject';
import { readAccuracy, startsIn, startsOf, type AskValues } from './ask-options';
import { BadInput } from './bad-input';
import { problemLine } from './problem-line';
import { readJsonText as read } from './read-json-text';

const shapes = {
  path: ['LineString', 'MultiLineString'],
  area: ['Polygon', 'MultiPolygon'],
} as const;
const anyShape: readonly string[] = ['Point', ...shapes.path, ...shapes.area];

/** A line of standard input with `--jsonl`: one of lon and lat, `of` and `geometry`. */
export interface LineOfJson {
  readonly id?: string | null;
  readonly lon?: unknown;
  readonly lat?: unknown;
  readonly of?: unknown;
  readonly geometry?: unknown;
}

/** The subject given by the options. */
export function subjectOption(values: AskValues): Subject {
  const given = startsIn(values);
  const [start] = given;
  if (!start || given.length > 1)
    throw new BadInput(`Give ${spoken(startsOf(values.kind))} to "ask ${values.kind.id}".`);
  const text = values[start] ?? '';
  if (start === 'of') return { id: text };
  if (start === 'at') return withAccuracy(point(readPosition(text)), values);
  return withAccuracy(readShape(start, text), values);
}

/** The subject given by a line of standard input. */
export function readLineSubject(line: LineOfJson, values: AskValues): Subject {
  const { of, geometry, lon, lat } = line;
  const isPosition = lon !== undefined || lat !== undefined;
  const given = [of !== undefined, geometry !== undefined, isPosition].filter(Boolean).length;
  if (given !== 1)
    throw new BadInput('Give one of "lon" and "lat", "of", or "geometry" in each line.');
  if (of !== undefined && typeof of !== 'string')
    throw new BadInput(`"of" is ${shownValue(of)}, not an id between quotation marks.`);
  if (of !== undefined) return { id: of };
  if (isPosition && (typeof lon !== 'number' || typeof lat !== 'number'))
    throw new BadInput(
      `"lon" and "lat" are ${shownValue(lon)} and ${shownValue(lat)}, not numbers in degrees.`,
    );
  if (geometry !== undefined) return withAccuracy(checked('geometry', geometry), values);
  return withAccuracy(point(readPosition(`${String(lon)},${String(lat)}`)), values);
}

/** Reads a [longitude, latitude] position from `LON,LAT` in degrees. */
export function readPosition(text: string): Position {
  const parts = text.split(',').map((part) => (part.trim() === '' ? NaN : Number(part)));
  const [lon = NaN, lat = NaN] = parts;
  if (parts.length !== 2 || !Number.isFinite(lon) || !Number.isFinite(lat))
    throw new BadInput(`"${text}" is not a position; write LON,LAT in degrees, longitude first.`);
  if (Math.abs(lon) > 180) throw new BadInput(`Longitude ${lon} is outside -180 to 180.`);
  if (Math.abs(lat) > 90) throw new BadInput(`Latitude ${lat} is outside -90 to 90.`);
  return [lon, lat];
}

/** Reads a path or an area from `LON,LAT LON,LAT ...` or from a GeoJSON file that holds one. */
function readShape(start: keyof typeof shapes, text: string): Shape {
  if (!/^[\s\d.,;+-]+$/.test(text)) return readShapeFile(start, text);
  const positions = text
    .split(/[\s;]+/)
    .filter((part) => part !== '')
    .map(readPosition);
  const least = start === 'path' ? 2 : 3;
  if (positions.length < least)
    throw new BadInput(`--${start} needs at least ${least} positions, as LON,LAT LON,LAT.`);
  if (start === 'path') return { type: 'LineString', coordinates: positions };
  const [first = []] = positions;
  const isClosed = String(first) === String(positions.at(-1)) && positions.length > 3;
  return { type: 'Polygon', coordinates: [isClosed ? positions : [...positions, first]] };
}

function readShapeFile(start: keyof typeof shapes, path: string): Shape {
  const { value, problem } = readJson(path, read(path));
  if (problem) throw new BadInput(problemLine(problem));
  const types: readonly string[] = shapes[start];
  const found = geometriesOf(value).filter((one) => types.includes((one as Geometry).type));
  const [geometry] = found;
  if (found.length !== 1)
    throw new BadInput(`${path} holds ${found.length} of ${types.join(', ')}; leave exactly one.`);
  return checked(path, geometry);
}

function geometriesOf(value: unknown): readonly object[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('features' in value && Array.isArray(value.features))
    return value.features.flatMap(geometriesOf);
  return 'geometry' in value ? geometriesOf(value.geometry) : [value];
}

/** Checked by the gate that every GeoJSON file passes. */
function checked(file: string, geometry: unknown): Shape {
  const [first] = inspectGeoJson(file, geometry);
  if (first) throw new BadInput(problemLine(first));
  const { type } = geometry as Geometry;
  if (!anyShape.includes(type))
    throw new BadInput(`${file} is a ${type}; it takes one of ${anyShape.join(', ')}.`);
  return geometry as Shape;
}

function withAccuracy(geometry: Shape, { accuracy }: AskValues): Subject {
  return accuracy === undefined ? { geometry } : { geometry, accuracy: readAccuracy(accuracy) };
}

function point(coordinates: Position): Shape {
  return { type: 'Point', coordinates };
}

function spoken(names: readonly string[]): string {
  const forms: Readonly<Record<string, string>> = {
    at: '--at LON,LAT',
    of: '--of ID',
    path: '--path COORDINATES|FILE',
    area: '--area COORDINATES|FILE',
  };
  const words = names.map((name) => forms[name] ?? name);
  return `${words.length === 2 ? 'either ' : ''}${words.join(' or ')}`;
}
