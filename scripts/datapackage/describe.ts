/**
 * Describes a folder of data as a Data Package, version 2 (https://datapackage.org/): each file with
 * its schema, its licences, its size and its hash.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { AtlasDescription } from '../../src/catalog/types';
import { formatOfPath } from '../../src/cli/data-formats';
import { termsOf, wholeTerms, type FolderTerms, type Terms } from './terms';

/** The file that a data package is known by. */
export const descriptorFile = 'datapackage.json';

export interface Resource {
  /** Unique in the package, of small letters, digits and `-`. */
  readonly name: string;
  readonly path: string;
  readonly title?: string;
  readonly description?: string;
  readonly format: string;
  readonly mediatype: string;
  readonly encoding: 'utf-8';
  readonly bytes: number;
  /** The algorithm, a colon and the digest. */
  readonly hash: string;
  /**
   * The JSON Schema of the file, as a path in the package. `schema` is for tables in that standard,
   * and its readers would take this one for such a schema.
   */
  readonly jsonSchema?: string;
  readonly type?: 'table';
  /** The Table Schema of a table. */
  readonly schema?: { readonly fields: readonly Field[] };
  readonly licenses: readonly Terms[];
}

interface Field {
  readonly name: string;
  readonly type: 'string' | 'number';
}

export interface DataPackage {
  readonly $schema: string;
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly version: string;
  readonly licenses: readonly Terms[];
  readonly contributors: readonly { readonly title: string }[];
  readonly resources: readonly Resource[];
}

const mediatypes: Readonly<Record<string, string>> = {
  '.json': 'application/json',
  '.geojson': 'application/geo+json',
  '.csv': 'text/csv',
};
/** Below the folder of the data; what lies elsewhere in it is no data. */
const folders = ['.', 'articles', 'basemap', 'inputs', 'translations', 'world'];

/** The descriptor of the data in a folder. */
export function describeData(folder: string, version: string): DataPackage {
  const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));
  const atlas = read('atlas.json') as AtlasDescription;
  const citations = read('citations.json') as readonly { readonly id: string }[];
  const terms: FolderTerms = {
    whole: wholeTerms(atlas.licence),
    sources: new Set(citations.map(({ id }) => id)),
    explained: existsSync(join(folder, 'LICENSE.md')),
  };
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: atlas.id,
    title: atlas.words.title,
    description: atlas.words.description,
    version,
    licenses: [terms.whole],
    contributors: [{ title: atlas.words.title }],
    resources: dataFiles(folder).map((path) => resourceOf(folder, path, terms)),
  };
}

/** The descriptor as it stands in its file: one resource a line, so that a diff shows one file. */
export function writeDescriptor({ resources, ...rest }: DataPackage): string {
  const members = Object.entries(rest).map(
    ([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`,
  );
  const lines = resources.map((one) => JSON.stringify(one)).join(',\n');
  return `{\n${members.join(',\n')},\n"resources":[\n${lines}\n]\n}\n`;
}

/** The files of the data in a folder, in order of their paths. */
export function dataFiles(folder: string): readonly string[] {
  return folders
    .filter((one) => existsSync(join(folder, one)))
    .flatMap((one) => readdirSync(join(folder, one)).map((name) => join(one, name)))
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => mediatypes[extname(path)] && path !== descriptorFile)
    .sort();
}

function resourceOf(folder: string, path: string, terms: FolderTerms): Resource {
  const bytes = readFileSync(join(folder, path));
  const text = bytes.toString('utf8');
  const extension = extname(path);
  const schema = schemaOf(folder, path);
  return {
    name: path
      .slice(0, -extension.length)
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, '-'),
    path,
    ...(schema && { title: schema.title, description: schema.description }),
    format: extension.slice(1),
    mediatype: mediatypes[extension] ?? '',
    encoding: 'utf-8',
    bytes: bytes.length,
    hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
    ...(schema && { jsonSchema: schema.path }),
    ...(extension === '.csv' && { type: 'table', schema: tableSchema(text) }),
    licenses: termsOf(path, text, terms),
  };
}

/** The published schema of a file; null for an input, which is as its source has it. */
function schemaOf(folder: string, file: string) {
  const format = file.startsWith('inputs/') ? null : formatOfPath(file);
  const path = `schema/${format}.schema.json`;
  if (format === null || !existsSync(join(folder, path))) return null;
  const { title, description } = JSON.parse(readFileSync(join(folder, path), 'utf8')) as {
    title: string;
    description: string;
  };
  return { path, title, description };
}

/** The columns of a CSV file without quotes; a column of numbers may have empty cells. */
function tableSchema(text: string): { readonly fields: readonly Field[] } {
  const [header = [], ...rows] = text
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(','));
  const fields = header.map((name, column): Field => {
    const cells = rows.map((row) => row[column] ?? '');
    return { name, type: cells.some((cell) => Number.isNaN(Number(cell))) ? 'string' : 'number' };
  });
  return { fields };
}
