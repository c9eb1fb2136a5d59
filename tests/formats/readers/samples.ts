/** A small file of every format that is read, with three towns in it, for tests that break them. */
import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { geojson as flatGeobuf } from 'flatgeobuf';
import type { Feature, FeatureCollection, Point } from 'geojson';
import { topology } from 'topojson-server';
import type { ReadFormat } from '../../../src/formats/readers/format-of';

export interface Town {
  readonly key: string;
  readonly name: string;
  readonly count: number;
}

export const towns: FeatureCollection<Point, Town> = {
  type: 'FeatureCollection',
  features: [
    town('berdzor-lachin', 'Բերձոր / Laçın', 7, [46.5468, 39.6408]),
    town('shusha-shushi', 'Şuşa / Շուշի / Шуша', -7, [46.7499, 39.7601]),
    town('khankendi-stepanakert', 'Xankəndi & "Ստեփանակերտ"', 0, [46.7528, 39.8177]),
  ],
};

/** The files of a folder come from GDAL (`places.zip`) and hyparquet-writer (`places.parquet`). */
const inputs = 'tests/formats/readers/inputs';

/** The same towns in each format; `inputs` hold two and three of them under names of their own. */
export const samples: Readonly<Record<ReadFormat, Uint8Array>> = {
  geojson: strToU8(JSON.stringify(towns)),
  'geojson-lines': strToU8(towns.features.map((one) => JSON.stringify(one)).join('\n')),
  topojson: strToU8(JSON.stringify(topology({ towns }))),
  kml: strToU8(kmlOf(towns.features)),
  kmz: zipSync({ 'doc.kml': strToU8(kmlOf(towns.features)) }),
  gpx: strToU8(gpxOf(towns.features)),
  csv: strToU8(csvOf(towns.features)),
  shapefile: new Uint8Array(readFileSync(`${inputs}/places.zip`)),
  flatgeobuf: flatGeobuf.serialize(towns),
  geoparquet: new Uint8Array(readFileSync(`${inputs}/places.parquet`)),
};

type Towns = readonly Feature<Point, Town>[];

function town(
  key: string,
  name: string,
  count: number,
  coordinates: number[],
): Feature<Point, Town> {
  return {
    type: 'Feature',
    properties: { key, name, count },
    geometry: { type: 'Point', coordinates },
  };
}

export function kmlOf(features: Towns): string {
  const marks = features.map(({ properties: { key, name, count }, geometry }) => {
    const data = `<Data name="key"><value>${key}</value></Data><Data name="count"><value>${count}</value></Data>`;
    const at = geometry.coordinates.join(',');
    return `<Placemark><name>${escaped(name)}</name><ExtendedData>${data}</ExtendedData><Point><coordinates>${at}</coordinates></Point></Placemark>`;
  });
  return `<kml xmlns="http://www.opengis.net/kml/2.2"><Document>${marks.join('\n')}</Document></kml>`;
}

export function gpxOf(features: Towns): string {
  const points = features.map(({ properties: { name, key }, geometry }) => {
    const [lon, lat] = geometry.coordinates;
    return `<wpt lat="${lat}" lon="${lon}"><name>${escaped(name)}</name><desc>${key}</desc></wpt>`;
  });
  return `<gpx version="1.1" xmlns="http://www.topografix.com/GPX/1/1">${points.join('\n')}</gpx>`;
}

export function csvOf(features: Towns): string {
  const rows = features.map(({ properties: { key, name, count }, geometry }) =>
    [key, `"${name.replaceAll('"', '""')}"`, count, ...geometry.coordinates].join(','),
  );
  return ['key,name,count,lon,lat', ...rows, ''].join('\n');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
