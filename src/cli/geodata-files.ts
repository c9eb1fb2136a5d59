import { errorCode } from './error-code';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseCatalog, type GeodataFiles } from '../catalog/parse';
import { assemble } from '../catalog/assemble';
import { drawnBackground, exactShapes } from '../catalog/basemap';
import { sectionFiles, type Sections } from '../catalog/schema';
import type { Catalog } from '../catalog/types';
import { worldFile } from '../linking/names/world';
import { BadData } from './bad-input';
import { digestOf, kept } from './kept-files';
import { problemLine } from './problem-line';

const named = process.env['ATLAS_GEODATA'];
const isOwn = !named;

/** The folder of the data: `geodata/`, or the folder that ATLAS_GEODATA names. */
export const geodataFolder = named
  ? join(named, '/')
  : fileURLToPath(new URL('../../geodata/', import.meta.url));

/** Reads the files from which the catalog is parsed and checked; a missing file is left out. */
export function readGeodata(folder = geodataFolder): GeodataFiles {
  const articles = jsonNamesIn(folder, 'articles');
  const below = [...exactShapes, drawnBackground, ...articles];
  const names = [...Object.values(sectionFiles), ...below];
  return Object.fromEntries(names.flatMap((name) => readIfThere(folder, name)));
}

/**
 * Paths of the JSON files in a folder, relative to `geodata/`; empty where there is no such folder.
 */
export function jsonNamesIn(folder: string, below: string): readonly string[] {
  const path = join(folder, below);
  const names = existsSync(path) ? readdirSync(path) : [];
  return names.filter((name) => name.endsWith('.json')).map((name) => `${below}/${name}`);
}

/**
 * The catalog of the folder. Throws `BadData` where the data has a problem. Files that were checked
 * by an earlier call, and are as they were, are not checked again.
 */
export function loadCatalog(): Catalog {
  const files = readGeodata();
  const sections = kept(keptName('catalog'), digestOf(Object.entries(files).flat()), {
    make: () => parse(files),
    write: (parsed) => Buffer.from(JSON.stringify(parsed)),
    read: (bytes) => JSON.parse(Buffer.from(bytes).toString()) as Sections,
  });
  return assemble(sections);
}

function parse(files: GeodataFiles): Sections {
  const { sections, problems } = parseCatalog(files);
  const [first] = problems;
  if (!sections) throw new BadData(first ? problemLine(first) : '');
  return sections;
}

/** A name for what is kept of the data: each folder of data has its own. */
export function keptName(what: string): string {
  return isOwn ? what : `${what}-${digestOf([resolve(geodataFolder)]).slice(0, 12)}`;
}

/** The text of the world gazetteer; an empty gazetteer where the folder has none. */
export function readWorld(folder = geodataFolder): string {
  return readFileOf(worldFile, folder) ?? '[]';
}

/** The text of a file of the folder; undefined where there is no such file. */
export function readFileOf(name: string, folder = geodataFolder): string | undefined {
  return readIfThere(folder, name)[0]?.[1];
}

function readIfThere(folder: string, name: string): [string, string][] {
  try {
    return [[name, readFileSync(join(folder, name), 'utf8')]];
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return [];
    throw error;
  }
}
