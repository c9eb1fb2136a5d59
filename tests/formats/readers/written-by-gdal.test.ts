import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import { afterAll, expect, it } from 'vitest';
import { readDataFile } from '../../../src/formats/readers/read-data-file';
import { describeWith } from '../../tools';

const folder = mkdtempSync(join(tmpdir(), 'atlas-gdal-'));
afterAll(() => rmSync(folder, { recursive: true }));

const point = (id: number, name: string, at: Position, more: object): Feature => ({
  type: 'Feature',
  id,
  geometry: { type: 'Point', coordinates: at },
  properties: { name, count: id * 3, height: 1368.5 + id, code: `0${id}74`, ...more },
});
const towns = collection([
  point(1, 'Շուշի / Şuşa', [46.7516, 39.7591], { day: '2020-11-08' }),
  point(2, 'Лачин & "Бердзор"', [46.546127, 39.640889], { day: '2022-08-26' }),
  point(3, 'Xankəndi, Ստեփանակերտ', [46.7516333, 39.8177], { day: '1992-05-09' }),
]);
const shapes = collection([
  {
    type: 'Feature',
    properties: { name: 'Ağdam', part: 1 },
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [46.8, 39.9],
          [47.1, 39.9],
          [47.1, 40.2],
          [46.8, 40.2],
          [46.8, 39.9],
        ],
        [
          [46.9, 40],
          [46.9, 40.1],
          [47, 40.1],
          [47, 40],
          [46.9, 40],
        ],
      ],
    },
  },
  {
    type: 'Feature',
    properties: { name: 'Kəlbəcər', part: 2 },
    geometry: {
      type: 'MultiPolygon',
      coordinates: [
        [
          [
            [46, 40],
            [46.2, 40],
            [46.2, 40.2],
            [46, 40],
          ],
        ],
        [
          [
            [46.3, 40],
            [46.4, 40],
            [46.4, 40.2],
            [46.3, 40],
          ],
        ],
      ],
    },
  },
]);

function collection(features: Feature[]): FeatureCollection {
  return { type: 'FeatureCollection', features };
}

/** Writes a file with ogr2ogr from GeoJSON and reads its bytes. */
function written(data: FeatureCollection, ending: string, format: string, ...more: string[]) {
  const [from, to] = [join(folder, 'in.geojson'), join(folder, `out${ending}`)];
  rmSync(to, { force: true });
  writeFileSync(from, JSON.stringify(data));
  execFileSync('ogr2ogr', ['-f', format, to, from, '-nln', 'places', ...more]);
  return new Uint8Array(readFileSync(to));
}

/** Numbers of a geometry to seven decimals, and rings in one direction whatever the format wants. */
function flat(geometry: Geometry | null): string {
  const round = (value: unknown): unknown =>
    Array.isArray(value) ? value.map(round) : Number((value as number).toFixed(6));
  const { coordinates } = geometry as { coordinates: unknown[] };
  const [lon, lat] = coordinates;
  return typeof lon === 'number'
    ? JSON.stringify([round(lon), round(lat)])
    : String(
        JSON.stringify(round(coordinates))
          .match(/-?[\d.]+/g)
          ?.map(Number)
          .sort(),
      );
}

async function read(bytes: Uint8Array, name: string) {
  const reading = await readDataFile(bytes, name);
  expect(reading.problems).toEqual([]);
  expect(reading.leftOut).toEqual([]);
  expect(reading.layers).toHaveLength(1);
  return { format: reading.format, features: reading.layers[0]?.features ?? [] };
}

describeWith('ogr2ogr', 'a file that GDAL wrote goes in whole', () => {
  const wanted = (data: FeatureCollection) => data.features.map(({ geometry }) => flat(geometry));

  it.each([
    ['geojson', '.geojson', 'GeoJSON', []],
    ['geojson-lines', '.geojsonl', 'GeoJSONSeq', []],
    ['geojson-lines', '.geojsons', 'GeoJSONSeq', ['-lco', 'RS=YES']],
    ['flatgeobuf', '.fgb', 'FlatGeobuf', ['-nlt', 'GEOMETRY']],
    ['csv', '.csv', 'CSV', ['-lco', 'GEOMETRY=AS_WKT', '-lco', 'CREATE_CSVT=NO']],
    ['kml', '.kml', 'KML', []],
    ['kml', '.kml', 'LIBKML', []],
  ] as const)('as %s (%s, driver %s)', async (format, ending, driver, more) => {
    for (const data of [towns, shapes]) {
      const { format: told, features } = await read(
        written(data, ending, driver, ...more),
        'a.bin',
      );
      expect(told).toBe(format);
      expect(features.map(({ geometry }) => flat(geometry))).toEqual(wanted(data));
      for (const [index, { properties }] of features.entries()) {
        const original = data.features[index]?.properties ?? {};
        const own = Object.entries(original).map(([key, value]) => [
          key,
          properties?.[key] === value,
        ]);
        expect(Object.fromEntries(own), JSON.stringify(properties)).toEqual(
          Object.fromEntries(Object.keys(original).map((key) => [key, true])),
        );
      }
    }
  });

  it('as GPX, whose points have names', async () => {
    const bytes = written(towns, '.gpx', 'GPX', '-dsco', 'GPX_USE_EXTENSIONS=YES');
    const { format, features } = await read(bytes, 'track');
    expect(format).toBe('gpx');
    expect(features.map(({ geometry }) => flat(geometry))).toEqual(wanted(towns));
    expect(features.map(({ properties }) => properties?.['name'] as unknown)).toEqual(
      towns.features.map(({ properties }) => properties?.['name'] as unknown),
    );
  });

  it.each(['UTF-8', 'ISO-8859-9'])('as a zipped Shapefile in %s', async (encoding) => {
    const data = collection(
      towns.features.map(
        (feature) =>
          ({
            ...feature,
            properties: {
              ...feature.properties,
              name: encoding === 'UTF-8' ? feature.properties?.['name'] : 'Ağdam ışığı',
            },
          }) as Feature,
      ),
    );
    written(data, '.shp', 'ESRI Shapefile', '-lco', `ENCODING=${encoding}`, '-nlt', 'POINT');
    const parts = ['shp', 'dbf', 'prj', 'cpg', 'shx'].map((ending) => [
      `places.${ending}`,
      new Uint8Array(readFileSync(join(folder, `out.${ending}`))),
    ]);
    const zip = zipSync(Object.fromEntries(parts) as Record<string, Uint8Array>);
    const { format, features } = await read(zip, 'towns.zip');
    expect(format).toBe('shapefile');
    expect(features.map(({ geometry }) => flat(geometry))).toEqual(wanted(data));
    expect(features.map(({ properties }) => properties)).toEqual(
      data.features.map(({ properties }) => properties),
    );
  });

  it('in UTM and in Gauss-Krüger, when the file or the person names the system', async () => {
    const utm = written(towns, '.fgb', 'FlatGeobuf', '-t_srs', 'EPSG:32638');
    const { features } = await read(utm, 'utm.fgb');
    features.forEach(({ geometry }, index) => {
      const [lon = 0, lat = 0] = (geometry as { coordinates: Position }).coordinates;
      const [x = 0, y = 0] = (towns.features[index]?.geometry as { coordinates: Position })
        .coordinates;
      expect(Math.hypot(lon - x, lat - y)).toBeLessThan(1e-6);
    });
    const bare = written(towns, '.csv', 'CSV', '-t_srs', 'EPSG:28408', '-lco', 'GEOMETRY=AS_WKT');
    const first = await readDataFile(bare, 'gk.csv');
    expect(first.layers).toEqual([]);
    expect(first.problems[0]?.code).toBe('projected');
    expect(first.offers).toEqual([{ kind: 'projection', epsg: null }]);
    const again = await readDataFile(bare, 'gk.csv', { epsg: 28408 });
    const [lon = 0, lat = 0] = (again.layers[0]?.features[0]?.geometry as { coordinates: Position })
      .coordinates;
    // A transformation between datums is as good as its parameters: a few metres.
    expect(Math.hypot(lon - 46.7516, lat - 39.7591)).toBeLessThan(1e-4);
  });
});
