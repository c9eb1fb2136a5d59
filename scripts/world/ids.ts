import { foldText } from '../../src/search/fold';

/** "Nizhniy Novgorod" -> "nizhniy-novgorod", "Côte d’Ivoire" -> "cote-divoire". */
export function slug(name: string): string {
  const plain = foldText(name.replace(/['’‘`]/g, '')).replace(/[^a-z0-9]+/g, '-');
  return plain.replace(/^-|-$/g, '');
}

/** What an id is made from. */
export interface Nameable {
  readonly ascii: string;
  readonly geonames: number;
  readonly capital: boolean;
  /** Slug of the country, which distinguishes two cities of the same name. */
  readonly country: string;
}

/**
 * An id for each city: its slug if no other city has it, else with the country, and if a country
 * has two of the same name, with the GeoNames id. So no id depends on the order or number of the
 * others.
 */
export function cityIds(cities: readonly Nameable[], taken: ReadonlySet<string>): string[] {
  const short = cities.map(({ ascii }) => slug(ascii));
  const uses = count(short);
  const longer = cities.map(({ capital, country }, index) => {
    const id = short[index] ?? '';
    if (uses.get(id) === 1 && !taken.has(id)) return id;
    // Luxembourg, Singapore: the country has the plain id.
    return capital && id === country ? `${id}-city` : `${id}-${country}`;
  });
  const usesLonger = count(longer);
  return longer.map((id, index) =>
    usesLonger.get(id) === 1 && !taken.has(id) ? id : `${id}-${cities[index]?.geonames}`,
  );
}

function count(ids: readonly string[]): Map<string, number> {
  const uses = new Map<string, number>();
  for (const id of ids) uses.set(id, (uses.get(id) ?? 0) + 1);
  return uses;
}
