/** Loads what linking needs on the command line: the atlas and the world gazetteer, read once. */
import type { AtlasFacts, Catalog } from '../catalog/types';
import { catalogPlaces, placesAround, type LinkablePlace } from '../linking/names/places';
import { parseWorld, type WorldPlace } from '../linking/names/world';
import { BadData } from './bad-input';
import { loadCatalog, readWorld } from './geodata-files';
import { problemLine } from './problem-line';

export interface Linkable {
  readonly catalog: Catalog;
  readonly world: readonly WorldPlace[];
  /** Every place that a linker knows, and what the atlas says of the region. */
  readonly places: readonly LinkablePlace[];
  readonly linking: AtlasFacts['linking'];
}

/** Throws `BadData` where the atlas or the world has a problem. */
export function loadLinkable(): Linkable {
  const catalog = loadCatalog();
  const world = loadWorld();
  const { linking } = catalog.atlas;
  const places = [...catalogPlaces(catalog), ...placesAround(world, linking)];
  return { catalog, world, places, linking };
}

function loadWorld(): readonly WorldPlace[] {
  const { places, problems } = parseWorld(readWorld());
  const [first] = problems;
  if (!places) throw new BadData(first ? problemLine(first) : '');
  return places;
}
