import { parseCatalog, type GeodataFiles } from '../src/catalog/parse';
import { problemLine } from '../src/cli/problem-line';
import type { AtlasFeature, Catalog } from '../src/catalog/types';
import { readGeodata } from '../src/cli/geodata-files';
import type { FileNotice } from '../src/formats/dataset';

export const files = readGeodata();
export const catalog: Catalog = parsed(files);

/** What a file made with the real atlas says besides its content. */
export function noticeWith(disclaimer: string, now = '2026-11-29T05:30:00Z'): FileNotice {
  return { disclaimer, now, atlas: catalog.atlas };
}

/**
 * The real catalog with one changed file: `edit` gets the parsed JSON and may change it in place.
 */
export function catalogWith(file: string, edit: (json: never) => void): Catalog {
  return parsed(filesWith(file, edit));
}

export function filesWith(file: string, edit: (json: never) => void): GeodataFiles {
  const json = JSON.parse(files[file] ?? '') as never;
  edit(json);
  return { ...files, [file]: JSON.stringify(json) };
}

export function feature(id: string, from = catalog): AtlasFeature {
  const found = from.featureById[id];
  if (!found) throw new Error(`No feature ${id} in the fixture`);
  return found;
}

function parsed(sources: GeodataFiles): Catalog {
  const { catalog, problems } = parseCatalog(sources);
  if (!catalog) throw new Error(problems.map(problemLine).join('\n'));
  return catalog;
}
