import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseCatalog, type SourceFiles } from '../catalog/parse';
import { sectionFiles } from '../catalog/section-files';
import type { Catalog } from '../catalog/types';
import { basemapFiles } from '../checks/basemap';
import { worldFile } from '../linking/names/world';
import { BadInput } from './bad-input';
import { problemLine } from './problem-line';

/** The folder of the data: `geodata/`, or another copy of it that ATLAS_GEODATA names. */
export const geodataFolder = process.env['ATLAS_GEODATA']
  ? join(process.env['ATLAS_GEODATA'], '/')
  : fileURLToPath(new URL('../../geodata/', import.meta.url));

/** Reads the files that the catalog is parsed and checked from; a missing one is simply absent. */
export function readGeodata(folder = geodataFolder): SourceFiles {
  const articles = readdirSync(join(folder, 'articles'))
    .filter((name) => name.endsWith('.json'))
    .map((name) => `articles/${name}`);
  const names = [...Object.values(sectionFiles), ...Object.values(basemapFiles), ...articles];
  return Object.fromEntries(names.flatMap((name) => readIfThere(folder, name)));
}

/** The catalog of the folder; a problem in it is told in one line. */
export function loadCatalog(): Catalog {
  const { catalog, problems } = parseCatalog(readGeodata());
  const [first] = problems;
  if (!catalog) throw new BadInput(`The geodata has problems: ${first ? problemLine(first) : ''}`);
  return catalog;
}

/** The text of the gazetteer of the world around. */
export function readWorld(folder = geodataFolder): string {
  return readFileSync(join(folder, worldFile), 'utf8');
}

function readIfThere(folder: string, name: string): [string, string][] {
  try {
    return [[name, readFileSync(join(folder, name), 'utf8')]];
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
