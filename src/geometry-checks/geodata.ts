/**
 * Every check of the data: the formats and what must agree between files (`catalog/parse`), then
 * whether each place lies where its record says. Used by the build, the command line and tests,
 * never by the page.
 */
import { parseCatalog, type Parsed, type GeodataFiles } from '../catalog/parse';
import { parseBasemap } from './basemap';
import { checkPositions } from './positions';

/** The catalog from the files of `geodata/` including its background files, or every problem. */
export function checkGeodata(files: GeodataFiles): Parsed {
  const parsed = parseCatalog(files);
  if (!parsed.sections) return parsed;
  const { basemap, problems } = parseBasemap(files);
  const found = [...problems, ...(basemap ? checkPositions(parsed.sections, basemap) : [])];
  return found.length > 0 ? { catalog: null, sections: null, problems: found } : parsed;
}
