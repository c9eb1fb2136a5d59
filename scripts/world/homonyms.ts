import type { WorldPlace } from '../../src/linking/names/world';
import { foldText } from '../../src/search/fold';

/**
 * Drops an additional name of GeoNames that is the name of another place: "Goris" of Gori, "Delhi"
 * of Dili, "Ставрополь" of Tolyatti. Main names, names by hand and names of countries stay, and so
 * do names that a capital shares with its country.
 */
export function withoutHomonyms(
  places: readonly WorldPlace[],
  gazetteerNames: ReadonlySet<string>,
): WorldPlace[] {
  const holders = new Map<string, WorldPlace[]>();
  for (const place of places)
    for (const name of new Set(usualNames(place).map(foldText)))
      holders.set(name, [...(holders.get(name) ?? []), place]);
  return places.map((place) => {
    const und = place.names['und'];
    if (!und) return place;
    const usual = new Set(usualNames(place));
    const isKept = (name: string) => {
      if (usual.has(name)) return true;
      const others = (holders.get(foldText(name)) ?? []).filter((one) => one !== place);
      return !gazetteerNames.has(foldText(name)) && others.every((one) => isCountryOf(one, place));
    };
    return { ...place, names: { ...place.names, und: und.filter(isKept) } };
  });
}

/** Names in a language, and GeoNames' main name with its ASCII form. */
function usualNames({ names: { und = [], ...known } }: WorldPlace): string[] {
  const [name = '', ascii = ''] = und;
  const main = foldText(ascii) === foldText(name) ? [name, ascii] : [name];
  return [...Object.values(known).flat(), ...main];
}

function isCountryOf(one: WorldPlace, place: WorldPlace): boolean {
  return one.kind === 'country' && one.country === place.country;
}
