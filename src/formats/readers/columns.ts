/** Which columns of a table say where its rows are, by the names that tables use for them. */
import type { TableReading } from './file-reading';

type Place = Pick<TableReading, 'by' | 'columns'>;

const longitudes = new Set(
  'lon lng long longitude x longitud долгота երկայնություն uzunluq boylam point_x lon_dd xcoord'.split(
    ' ',
  ),
);
const latitudes = new Set(
  'lat latitude y latitud широта լայնություն enlik enlem point_y lat_dd ycoord'.split(' '),
);
const texts = new Set('wkt geom geometry the_geom geometria géométrie shape _wkt'.split(' '));
const names = new Set(
  ['place', 'place name', 'placename', 'toponym', 'name', 'location', 'city', 'town', 'village']
    .concat(['settlement', 'lugar', 'nombre', 'localidad', 'lieu', 'nom', 'ville', 'место'])
    .concat(['название', 'населённый пункт', 'город', 'տեղ', 'անուն', 'բնակավայր', 'yer', 'ad'])
    .concat(['məntəqə', 'şəhər', 'yer adı', 'yerleşim', 'isim']),
);

/** Coordinates win over well-known text, and both over names; null where there is none of them. */
export function placeColumns(
  head: readonly string[],
  looksLikeWkt: (column: string) => boolean,
): Place | null {
  const named = (words: ReadonlySet<string>) => head.find((name) => words.has(plain(name)));
  const [lon, lat] = [named(longitudes), named(latitudes)];
  if (lon !== undefined && lat !== undefined) return { by: 'coordinates', columns: [lon, lat] };
  const text = named(texts) ?? head.find(looksLikeWkt);
  if (text !== undefined) return { by: 'wkt', columns: [text] };
  const name = named(names);
  return name === undefined ? null : { by: 'toponym', columns: [name] };
}

/** "Longitude (°E)", "LON" and "lon_wgs84" all mean longitude. */
function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/\(.*?\)|\[.*?\]|[°"']/g, '')
    .replace(/[_ ](wgs ?84|dd|deg|degrees)$/, '')
    .trim();
}
