import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sectionFiles } from '../catalog/section-files';
import type { SourceFiles } from '../catalog/parse';

/** The folder of the data: `geodata/`, or another copy of it that ATLAS_GEODATA names. */
export const geodataFolder = process.env['ATLAS_GEODATA']
  ? join(process.env['ATLAS_GEODATA'], '/')
  : fileURLToPath(new URL('../../geodata/', import.meta.url));

/** Reads the files that the catalog is parsed from; a missing one is simply absent. */
export function readGeodata(folder = geodataFolder): SourceFiles {
  const articles = readdirSync(join(folder, 'articles'))
    .filter((name) => name.endsWith('.json'))
    .map((name) => `articles/${name}`);
  const names = [...Object.values(sectionFiles), ...articles];
  return Object.fromEntries(names.flatMap((name) => readIfThere(folder, name)));
}

function readIfThere(folder: string, name: string): [string, string][] {
  try {
    return [[name, readFileSync(join(folder, name), 'utf8')]];
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
