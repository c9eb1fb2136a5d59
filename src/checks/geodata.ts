/**
 * Every check of the data: the formats and what must agree between files (`catalog/parse`), then
 * whether every place lies where its record says. Runs in the build, on the command line and in
 * tests; it is no part of the page.
 */
import { parseCatalog, type Parsed, type SourceFiles } from '../catalog/parse';
import { readBasemap } from './basemap';
import { checkPositions } from './positions';

/** The catalog of the files of `geodata/`, those of the background among them, or every problem. */
export function checkGeodata(files: SourceFiles): Parsed {
  const parsed = parseCatalog(files);
  if (!parsed.sections) return parsed;
  const { basemap, problems } = readBasemap(files);
  const found = [...problems, ...(basemap ? checkPositions(parsed.sections, basemap) : [])];
  return found.length > 0 ? { catalog: null, sections: null, problems: found } : parsed;
}
