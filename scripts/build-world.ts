/**
 * `npm run geodata:world -- [cities15000.txt]`: makes `geodata/world/places.json` from the table of
 * cities of GeoNames, the country names of Node's Intl data and `geodata/world/named-by-hand.json`.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCatalog } from '../src/catalog/parse';
import { geodataFolder, readGeodata } from '../src/cli/geodata-files';
import { worldFile } from '../src/linking/names/world';
import { readByHand } from './world/by-hand';
import { cityRows } from './world/city-rows';
import {
  gazetteerCountryNames,
  gazetteerFinder,
  geodataIds,
  gazetteerNames,
} from './world/gazetteer-places';
import { worldPlacesOf } from './world/places';

const table = process.argv[2] ?? '/usr/share/libtimezonemap/ui/cities15000.txt';

if (existsSync(table)) build();
else {
  console.error(
    `No ${table}: install Debian's libtimezonemap-data or name GeoNames' cities15000.txt.`,
  );
  process.exitCode = 2;
}

function build(): void {
  const { catalog } = parseCatalog(readGeodata());
  if (!catalog) throw new Error('The geodata has problems: run `npm run build`.');
  const { named, leftOut } = readByHand(
    readFileSync(join(geodataFolder, 'world/named-by-hand.json'), 'utf8'),
  );
  const places = worldPlacesOf({
    rows: cityRows(readFileSync(table, 'utf8')),
    byHand: named,
    leftOut: new Set(leftOut.map(({ geonames }) => geonames)),
    findInGazetteer: gazetteerFinder(catalog.features),
    gazetteerNames: gazetteerNames(catalog.features),
    geodataIds: geodataIds(catalog),
    gazetteerCountries: gazetteerCountryNames(catalog.features),
  });
  const lines = places.map((place) => JSON.stringify(place));
  writeFileSync(join(geodataFolder, worldFile), `[\n${lines.join(',\n')}\n]\n`);
  console.log(`${places.length} places, names of countries from CLDR ${process.versions.cldr}`);
}
