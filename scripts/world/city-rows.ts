/** One city of GeoNames, from a line of `cities15000.txt`. */
export interface CityRow {
  readonly geonames: number;
  readonly name: string;
  readonly ascii: string;
  readonly alternates: readonly string[];
  readonly lon: number;
  readonly lat: number;
  /** PPLC is a national capital, PPLX a part of a town, PPLH a former place. */
  readonly feature: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly population: number;
}

/** Parses the table: tab-separated, one city a line, as the readme of GeoNames describes it. */
export function cityRows(table: string): CityRow[] {
  return table
    .split('\n')
    .filter((line) => line !== '')
    .map(cityRow);
}

function cityRow(line: string): CityRow {
  const [id, name, ascii, alternates, lat, lon, , feature, country, , , , , , population] =
    line.split('\t');
  const row = {
    geonames: Number(id),
    name: name ?? '',
    ascii: ascii ?? '',
    alternates: (alternates ?? '').split(',').filter((one) => one !== ''),
    lon: Number(lon),
    lat: Number(lat),
    feature: feature ?? '',
    country: country ?? '',
    population: Number(population),
  };
  if (population === undefined || [row.geonames, row.lon, row.lat].some(Number.isNaN))
    throw new Error(`Not a line of GeoNames' table of cities: ${line.slice(0, 80)}`);
  return row;
}
