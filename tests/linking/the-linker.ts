import { readWorld } from '../../src/cli/geodata-files';
import type { LinkLanguage } from '../../src/linking/languages';
import { Linker, type LinkedMention } from '../../src/linking/linker';
import { catalogPlaces, placesAround } from '../../src/linking/names/places';
import { parseWorld } from '../../src/linking/names/world';
import { catalog } from '../fixtures';

/** The shipped linker. */
const { linking } = catalog.atlas;
export const linker = new Linker(
  [...catalogPlaces(catalog), ...placesAround(parseWorld(readWorld()).places ?? [], linking)],
  linking,
);

/** The mentions of a sentence as "surface > place", in order. */
export function linked(text: string, language: LinkLanguage): readonly string[] {
  return linker.link(text, language).map(({ surface, placeId }) => `${surface} > ${placeId}`);
}

/** The roles of the mentions of a sentence, in order. */
export function roles(text: string, language: LinkLanguage): readonly LinkedMention['role'][] {
  return linker.link(text, language).map(({ role }) => role);
}
