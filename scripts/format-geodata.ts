/**
 * Formats the geodata, so that an edit in one place changes one line: sorted by id, one feature or
 * record a line, its members in the order of their schema, at most five decimals, no repeated
 * positions, right-hand rule.
 * `--check` writes nothing and exits with 1 if a file is not formatted.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { rewind } from '@turf/turf';
import type { Feature } from 'geojson';
import { geodataFolder } from '../src/cli/geodata-files';
import { descriptorFile } from './datapackage/describe';
import { inOrderOf, membersOf } from './geodata-members';

interface Identified {
  id: string;
}

const check = process.argv.includes('--check');
const folders = ['.', 'basemap', 'articles', 'translations', 'world'].filter((folder) =>
  existsSync(join(geodataFolder, folder)),
);
const files = folders.flatMap((folder) =>
  readdirSync(join(geodataFolder, folder))
    .filter((name) => /\.(geo)?json$/.test(name) && !name.endsWith('.schema.json'))
    .filter((name) => name !== descriptorFile)
    .map((name) => join(geodataFolder, folder, name)),
);

let changed = 0;
for (const file of files) {
  const before = readFileSync(file, 'utf8');
  const after = formatted(file, before);
  if (after === before) continue;
  changed += 1;
  console.log(`${check ? 'out of order' : 'put in order'}: ${file.slice(geodataFolder.length)}`);
  if (!check) writeFileSync(file, after);
}
if (check && changed > 0) {
  console.log('Run `npm run format:geodata`.');
  process.exitCode = 1;
}

function formatted(file: string, text: string): string {
  const document: unknown = JSON.parse(text);
  const members = membersOf(relative(geodataFolder, file));
  if (file.endsWith('.geojson')) {
    const features = (document as { features: (Feature & Identified)[] }).features.map((one) =>
      tidy(one, members),
    );
    return `{"type":"FeatureCollection","features":[\n${lines(features)}\n]}\n`;
  }
  if (Array.isArray(document)) {
    const records = (document as Identified[]).map((one) => inOrderOf(members, one));
    return `[\n${lines(records)}\n]\n`;
  }
  return `${article(document as Record<string, unknown>)}\n`;
}

function lines(records: Identified[]): string {
  return records
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map((record) => JSON.stringify(record))
    .join(',\n');
}

/** Articles keep the order of their text; their lists have one record a line. */
function article(document: Record<string, unknown>): string {
  const members = Object.entries(document).map(([key, value]) =>
    Array.isArray(value)
      ? `${JSON.stringify(key)}:[\n${value.map((one) => JSON.stringify(one)).join(',\n')}\n]`
      : `${JSON.stringify(key)}:${JSON.stringify(value)}`,
  );
  return `{\n${members.join(',\n')}\n}`;
}

function tidy(feature: Feature & Identified, members: readonly string[]): Feature & Identified {
  const geometry = { ...feature.geometry } as { type: string; coordinates: unknown };
  geometry.coordinates = positions(geometry.coordinates);
  // A file that is being tidied may hold any geometry; `rewind` leaves what it does not know.
  const turned = geometry.type.endsWith('Polygon')
    ? (rewind(geometry as never) as typeof geometry)
    : geometry;
  return {
    type: 'Feature',
    id: feature.id,
    geometry: { type: turned.type, coordinates: turned.coordinates } as never,
    properties: feature.properties && inOrderOf(members, feature.properties),
  };
}

function positions(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  if (typeof value[0] === 'number') return value.map((n: number) => Number(n.toFixed(5)));
  const parts: unknown[] = value.map(positions);
  const isLine = Array.isArray(parts[0]) && typeof parts[0][0] === 'number';
  return isLine ? parts.filter((part, index) => !same(part, parts[index - 1])) : parts;
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
