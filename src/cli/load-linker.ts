/** The linker as the command line uses it: over the catalog and the world around it. */
import { Linker } from '../linking/linker';
import { catalogPlaces, placesAround, type LinkablePlace } from '../linking/names/places';
import { parseWorld, type WorldPlace } from '../linking/names/world';
import { BadData } from './bad-input';
import { loadCatalog, readWorld } from './geodata-files';
import { problemLine } from './problem-line';

/** The linker of the catalog and the world around it. */
export function loadLinker(): Linker {
  return new Linker(loadLinkablePlaces(), loadCatalog().atlas.linking);
}

/** Every place that the linker knows. */
export function loadLinkablePlaces(): readonly LinkablePlace[] {
  const catalog = loadCatalog();
  return [...catalogPlaces(catalog), ...placesAround(loadWorld(), catalog.atlas.linking)];
}

export function loadWorld(): readonly WorldPlace[] {
  const { places, problems } = parseWorld(readWorld());
  const [first] = problems;
  if (!places) throw new BadData(first ? problemLine(first) : '');
  return places;
}
