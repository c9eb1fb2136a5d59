import { existsSync, mkdtempSync, cpSync, readFileSync, rmSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readByHand } from '../../scripts/world/by-hand';
import { gazetteerFinder, geodataIds } from '../../scripts/world/gazetteer-places';
import { faultInEnglish, problemLine } from '../../src/cli/problem-line';
import { linkLanguages } from '../../src/linking/languages';
import { parseWorld, worldFile, type WorldPlace } from '../../src/linking/names/world';
import { catalog } from '../fixtures';

const text = readFileSync(`geodata/${worldFile}`, 'utf8');
const byHand = readByHand(readFileSync('geodata/world/named-by-hand.json', 'utf8')).named;
const parsed = parseWorld(text);
if (!parsed.places) throw new Error(parsed.problems.map(problemLine).join('\n'));
const { places } = parsed;
const byId = new Map(places.map((place) => [place.id, place]));

function place(id: string): WorldPlace {
  const found = byId.get(id);
  if (!found) throw new Error(`No place ${id} in the world`);
  return found;
}

/** The languages of the articles for which a place has no name. */
function missing({ names }: WorldPlace): string[] {
  return linkLanguages.filter((language) => !names[language]?.length);
}

describe('the places of the world around', () => {
  it('have ids used once here and nowhere else in the geodata', () => {
    const used = geodataIds(catalog);
    expect(byId.size).toBe(places.length);
    expect(places.filter(({ id }) => used.has(id))).toEqual([]);
  });

  it('have every country in the seven languages, the gazetteer and this file together', () => {
    const countries = places.filter(({ kind }) => kind === 'country');
    expect(countries.length).toBeGreaterThan(200);
    expect(countries.filter((one) => missing(one).length > 0)).toEqual([]);
    const own = catalog.features.filter(({ properties }) => properties.kind === 'country');
    for (const { id, properties } of own)
      for (const language of linkLanguages)
        expect(
          properties.toponyms.some(({ lang }) => lang === language),
          `${id} in ${language}`,
        ).toBe(true);
    const codes = countries.map(({ country }) => country);
    expect(codes).toEqual(expect.arrayContaining(['ES', 'IL', 'PS', 'XK', 'TW', 'UA']));
    expect(new Set(codes).size).toBe(countries.length);
  });

  it('repeat nothing that the gazetteer has, by GeoNames id or by a name within 25 km', () => {
    const findInGazetteer = gazetteerFinder(catalog.features);
    const apart = new Map(byHand.map((one) => [one.id, one.apart]));
    for (const { id, kind, names, lon, lat, geonames, namesake } of places) {
      // A namesake has the name of another place on purpose.
      if (kind === 'country' || namesake) continue;
      const found = findInGazetteer({
        names: Object.values(names).flat(),
        at: [lon, lat],
        geonames,
      });
      expect(
        found.filter((own) => own !== apart.get(id)),
        id,
      ).toEqual([]);
    }
    expect(places.filter(({ country }) => country === 'FR' || country === 'RU')).not.toEqual([]);
    expect(places.some(({ kind, country }) => kind === 'country' && country === 'FR')).toBe(false);
  });

  it('have in all seven languages what is written by hand, rows without names apart', () => {
    const written = byHand.filter((one) => one.kind !== 'country' && one.names['en']);
    expect(written.length).toBeGreaterThan(330);
    for (const { id } of written) expect(missing(place(id)), id).toEqual([]);
  });

  it('have the provinces of Armenia, of which Syunik is our own', () => {
    const provinces = places.filter(({ kind }) => kind === 'province').map(({ id }) => id);
    expect(provinces).toEqual([
      'aragatsotn',
      'ararat-province',
      'armavir-province',
      'gegharkunik',
      'kotayk',
      'lori',
      'shirak',
      'tavush',
      'vayots-dzor',
    ]);
    expect(catalog.featureById['syunik']).toBeDefined();
  });

  it('tell apart what shares a name: two Martunis, two Perths, two Georgias, two Nakhchivans', () => {
    expect(place('martuni-armenia').names['hy']).toEqual(['Մարտունի']);
    expect(place('perth-scotland').country).toBe('GB');
    expect(place('perth-australia').country).toBe('AU');
    expect(place('georgia-us').names['fr']).toContain('Géorgie');
    expect(place('nakhchivan-city').geonames).toBe(147429);
    expect(place('hadrut-district').names['hy']).toEqual(['Հադրութի շրջան']);
    const forms = catalog.features.flatMap(({ properties }) => properties.toponyms);
    expect(forms.map((form) => form.text)).not.toContain('Հադրութի շրջան');
  });

  it('leave out the country where it is contested', () => {
    for (const id of ['abkhazia', 'sukhumi', 'tskhinvali', 'crimea', 'sevastopol', 'donetsk'])
      expect(place(id).country, id).toBeUndefined();
    for (const id of ['hadrut-district', 'jdrduz', 'jerusalem'])
      expect(place(id).country, id).toBeUndefined();
  });

  it('name their source, and mark as estimated what has no row in GeoNames', () => {
    for (const { id, kind, citation, geonames } of places) {
      expect(catalog.citationById[citation], `${id} cites ${citation}`).toBeDefined();
      const expected = kind === 'country' ? 'cldr' : geonames ? 'geonames' : 'estimate';
      expect(citation, id).toBe(expected);
    }
  });

  it('are the cities of the neighbourhood above 15,000 people, of the world above 500,000, capitals and names by hand', () => {
    const named = new Set(byHand.map(({ id }) => id));
    const near = ['AM', 'AZ', 'GE', 'TR', 'IR', 'RU'];
    for (const { id, kind, country = '', population = 0 } of places) {
      if (kind !== 'city' || named.has(id)) continue;
      expect(population, id).toBeGreaterThanOrEqual(near.includes(country) ? 15_000 : 500_000);
    }
    expect(place('vaduz').kind).toBe('capital');
  });

  it('have coordinates of five decimals at most and no name twice in a language', () => {
    for (const { id, lon, lat, names } of places) {
      for (const degrees of [lon, lat]) expect(Number(degrees.toFixed(5)), id).toBe(degrees);
      for (const list of Object.values(names)) expect(new Set(list).size, id).toBe(list.length);
    }
  });

  it('are counted in the README of the data', () => {
    const readme = readFileSync('geodata/README.md', 'utf8');
    const count = (test: (one: WorldPlace) => boolean) => places.filter(test).length;
    const countries = count(({ kind }) => kind === 'country');
    const cities = count(({ geonames }) => geonames !== undefined);
    const others = places.length - countries - cities;
    expect(readme).toContain(
      `${countries} countries and territories, ${cities} cities, ${others} other places`,
    );
  });
});

describe('the parser of the world', () => {
  const berlin = place('berlin');

  it('gives frozen places', () => {
    expect(Object.isFrozen(places) && Object.isFrozen(berlin.names['fr'])).toBe(true);
  });

  it('reports every problem at once, with place, field and value', () => {
    const wrong = [
      { ...berlin, lat: 95 },
      { ...berlin, id: 'Bern' },
      { ...berlin, id: 'bonn', names: {} },
      { ...berlin, id: 'ulm', names: { de: [] } },
    ];
    const { places: none, problems } = parseWorld(JSON.stringify(wrong));
    expect(none).toBeNull();
    expect(problems.map(problemLine)).toEqual([
      'world/places.json: berlin: /0/lat: 95: is not a latitude',
      'world/places.json: Bern: /1/id: "Bern": is not an id in kebab case',
      'world/places.json: bonn: /2/names: {}: has no name',
      'world/places.json: ulm: /3/names/de: []: has no name',
    ]);
  });

  it('refuses an id that is used twice, and text that is not JSON', () => {
    const twice = parseWorld(JSON.stringify([berlin, berlin]));
    expect(twice.problems.map(faultInEnglish)).toEqual(['is used twice; ids are unique']);
    expect(parseWorld('[').problems.map(faultInEnglish)[0]).toMatch(/^is not JSON/);
    expect(parseWorld('{}').problems).toHaveLength(1);
  });
});

describe('the command that makes the world', () => {
  const table = '/usr/share/libtimezonemap/ui/cities15000.txt';
  const madeFrom = '6233309cba335c8ff24eeabd3d8b306482a97cffd0450243d7ddd477fbe3ea58';
  const sameSources =
    existsSync(table) &&
    createHash('sha256').update(readFileSync(table)).digest('hex') === madeFrom &&
    process.versions['cldr'] === '48.0';

  it('says in one line how to get the table where it is missing', () => {
    const { status, stderr } = run(['/no/such/cities15000.txt']);
    expect(status).toBe(2);
    expect(stderr).toBe(
      "No /no/such/cities15000.txt: install Debian's libtimezonemap-data or name GeoNames' cities15000.txt.\n",
    );
  });

  it.runIf(sameSources)('makes the file that is shipped, from the same table and CLDR', () => {
    const copy = mkdtempSync(join(tmpdir(), 'world-'));
    cpSync('geodata', copy, { recursive: true });
    expect(run([table], { ATLAS_GEODATA: copy }).status).toBe(0);
    expect(readFileSync(join(copy, worldFile), 'utf8')).toBe(text);
    rmSync(copy, { recursive: true });
  });

  function run(args: readonly string[], env: Record<string, string> = {}) {
    return spawnSync(process.execPath, ['--import', 'tsx', 'scripts/build-world.ts', ...args], {
      encoding: 'utf8',
      env: { ...process.env, ...env },
    });
  }
});
