/** Loads what linking needs on the command line: the atlas and the world gazetteer, read once. */
import { deepFreeze } from '../catalog/deep-freeze';
import type { AtlasDescription, Catalog } from '../catalog/types';
import { Linker } from '../linking/linker';
import { compileNames } from '../linking/names/compile-names';
import { readNames, writeNames } from '../linking/names/names-file';
import { sharedNames } from '../linking/names/people';
import { catalogPlaces, placesAround, type LinkablePlace } from '../linking/names/places';
import { parseWorld, type WorldPlace } from '../linking/names/world';
import { BadData } from './bad-input';
import { keptName, loadCatalog, readWorld } from './geodata-files';
import { digestOf, kept } from './kept-files';
import { problemLine } from './problem-line';

export interface Linkable {
  readonly catalog: Catalog;
  readonly world: readonly WorldPlace[];
  /** Every place that a linker knows, and what the atlas says of the region. */
  readonly places: readonly LinkablePlace[];
  readonly linking: AtlasDescription['linking'];
}

/** Throws `BadData` where the atlas or the world has a problem. */
export function loadLinkable(): Linkable {
  const catalog = loadCatalog();
  const world = loadWorld();
  const { linking } = catalog.atlas;
  const places = [...catalogPlaces(catalog), ...placesAround(world, linking)];
  return { catalog, world, places, linking };
}

/**
 * The linker of these places, from names that an earlier call compiled; with places of the person's
 * own, all names are compiled again.
 */
export function loadLinker(
  { places, linking }: Linkable,
  own: readonly LinkablePlace[] = [],
): Linker {
  if (own.length > 0) return new Linker([...places, ...own], linking);
  // Whatever the names are made of.
  const data = digestOf([JSON.stringify([places, linking.people, linking.clubs])]);
  const compiled = kept(keptName('names'), data, {
    make: () => compileNames(places, sharedNames(linking)),
    write: writeNames,
    read: readNames,
  });
  return new Linker(places, linking, new Set(), compiled);
}

/** Checked, unless an earlier call has checked the same text. */
function loadWorld(): readonly WorldPlace[] {
  const text = readWorld();
  return kept(keptName('world'), digestOf([text]), {
    make: () => checkedWorld(text),
    write: () => new Uint8Array(0),
    read: () => deepFreeze(JSON.parse(text) as WorldPlace[]),
  });
}

function checkedWorld(text: string): readonly WorldPlace[] {
  const { places, problems } = parseWorld(text);
  const [first] = problems;
  if (!places) throw new BadData(first ? problemLine(first) : '');
  return places;
}
