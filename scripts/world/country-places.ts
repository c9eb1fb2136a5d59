import type { WorldPlace } from '../../src/linking/names/world';
import { foldText } from '../../src/search/fold';
import { countryNames } from './countries';
import { slug } from './ids';
import type { WorldSources } from './places';

type Names = Record<string, string[]>;

/** Every country that has a capital in the table or a position by hand. */
export function countryPlaces({
  rows,
  byHand,
  gazetteerCountries,
}: Pick<WorldSources, 'rows' | 'byHand' | 'gazetteerCountries'>): WorldPlace[] {
  const capitals = new Map(
    rows.filter(({ feature }) => feature === 'PPLC').map((row) => [row.country, row]),
  );
  const extra = new Map(
    byHand.flatMap((one) => (one.kind === 'country' ? [[one.country ?? '', one] as const] : [])),
  );
  const codes = [...new Set([...capitals.keys(), ...extra.keys()])];
  return codes
    .map((code) => ({ code, names: countryNames(code) }))
    .filter(({ names }) => !names['en']?.some((name) => gazetteerCountries.has(foldText(name))))
    .map(({ code, names }) => {
      const written = extra.get(code);
      const capital = capitals.get(code);
      const id = written?.id ?? slug(names['en']?.[0] ?? '');
      const where = { id, kind: 'country' };
      const what = { country: code, names: merged(names, written?.names ?? {}), citation: 'cldr' };
      if (written && 'lon' in written && written.lon !== undefined && written.lat !== undefined)
        return { ...where, lon: written.lon, lat: written.lat, ...what };
      if (!capital) throw new Error(`${id}: no capital in the table, so it needs a position`);
      return { ...where, lon: capital.lon, lat: capital.lat, at: 'capital', ...what };
    });
}

function merged(names: Names, more: Names): Names {
  return Object.fromEntries(
    Object.entries(names).map(([language, list]) => [
      language,
      [...new Set([...list, ...(more[language] ?? [])])],
    ]),
  );
}
