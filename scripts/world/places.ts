/** Makes the records of `world/places.json` from cities, countries and what is written by hand. */
import type { WorldPlace } from '../../src/linking/names/world';
import { namesOf } from './alternates';
import type { NamedByHand } from './by-hand';
import type { CityRow } from './city-rows';
import { countryPlaces } from './country-places';
import { countryNames } from './countries';
import { withoutHomonyms } from './homonyms';
import { cityIds, slug } from './ids';
import type { GazetteerFinder } from './gazetteer-places';
import { isSelected } from './selection';

export interface WorldSources {
  readonly rows: readonly CityRow[];
  readonly byHand: readonly NamedByHand[];
  /** GeoNames ids of rows that are not places of their own. */
  readonly leftOut: ReadonlySet<number>;
  /** If both have a place, the gazetteer is used. */
  readonly findInGazetteer: GazetteerFinder;
  readonly gazetteerNames: ReadonlySet<string>;
  readonly geodataIds: ReadonlySet<string>;
  /** Folded English names of the countries that the gazetteer has. */
  readonly gazetteerCountries: ReadonlySet<string>;
}

/** All records, sorted by id. Throws if something written by hand cannot be right. */
export function worldPlacesOf(sources: WorldSources): WorldPlace[] {
  const countries = countryPlaces(sources);
  const places = sources.byHand.flatMap((one) =>
    'geonames' in one || one.kind === 'country' ? [] : [estimatedPlace(one)],
  );
  for (const { id, names, lon, lat, namesake } of places)
    if (!namesake) refuseOwn(sources, id, { names: Object.values(names).flat(), at: [lon, lat] });
  for (const { id } of [...countries, ...sources.byHand])
    if (sources.geodataIds.has(id)) throw new Error(`${id}: the id is in use in the geodata`);
  const fixed = new Set([...sources.geodataIds, ...[...countries, ...places].map(({ id }) => id)]);
  const all = [...countries, ...places, ...cityPlaces(sources, fixed)];
  return withoutHomonyms(all, sources.gazetteerNames).toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function estimatedPlace(written: NamedByHand): WorldPlace {
  const { id, kind, names, country } = written;
  const isNamesake = 'namesake' in written && written.namesake === true;
  if (!('lon' in written) || written.lon === undefined || written.lat === undefined)
    throw new Error(`${id}: has neither a GeoNames id nor a position`);
  const place = { id, kind, lon: written.lon, lat: written.lat };
  return {
    ...place,
    ...(country ? { country } : {}),
    names,
    citation: 'estimate',
    ...(isNamesake ? { namesake: true } : {}),
  };
}

function cityPlaces(sources: WorldSources, fixed: ReadonlySet<string>): WorldPlace[] {
  const written = new Map(
    sources.byHand.flatMap((one) => ('geonames' in one ? [[one.geonames, one] as const] : [])),
  );
  const kept = sources.rows.filter((row) => {
    const compared = {
      names: namesOf(row),
      at: [row.lon, row.lat] as const,
      geonames: row.geonames,
    };
    const one = written.get(row.geonames);
    if (one) refuseOwn(sources, one.id, compared, one.apart);
    if (one || sources.leftOut.has(row.geonames)) return one !== undefined;
    return isSelected(row) && sources.findInGazetteer(compared).length === 0;
  });
  const found = new Set(kept.map(({ geonames }) => geonames));
  for (const { id, geonames } of written.values())
    if (!found.has(geonames)) throw new Error(`${id}: the table has no row ${geonames}`);
  const taken = new Set([...fixed, ...[...written.values()].map(({ id }) => id)]);
  const others = kept.filter(({ geonames }) => !written.has(geonames));
  const ids = cityIds(others.map(nameable), taken);
  return [
    ...kept.flatMap((row) => {
      const one = written.get(row.geonames);
      return one ? [cityPlace(row, one)] : [];
    }),
    ...others.map((row, index) => cityPlace(row, { id: ids[index] ?? '', names: {} })),
  ];
}

function nameable({ ascii, geonames, feature, country }: CityRow) {
  const [name = ''] = countryNames(country)['en'] ?? [];
  return { ascii, geonames, capital: feature === 'PPLC', country: slug(name) };
}

function cityPlace(
  row: CityRow,
  written: Pick<NamedByHand, 'id' | 'names'> & { kind?: string; country?: unknown },
): WorldPlace {
  const told = new Set(Object.values(written.names).flat());
  const [name = '', ...others] = namesOf(row);
  const und = [name, ...others.filter((one) => one === row.ascii || !told.has(one))];
  return {
    id: written.id,
    kind: written.kind ?? (row.feature === 'PPLC' ? 'capital' : 'city'),
    lon: row.lon,
    lat: row.lat,
    ...(written.country === null ? {} : { country: row.country }),
    ...(row.population > 0 ? { population: row.population } : {}),
    names: { ...written.names, und },
    citation: 'geonames',
    geonames: row.geonames,
  };
}

/** What is written by hand must not repeat the gazetteer, unless it says so. */
function refuseOwn(
  { findInGazetteer }: WorldSources,
  id: string,
  compared: Parameters<GazetteerFinder>[0],
  apart?: string,
): void {
  const repeated = findInGazetteer(compared).filter((known) => known !== apart);
  if (repeated.length > 0) throw new Error(`${id}: the gazetteer has it as ${repeated.join(', ')}`);
}
