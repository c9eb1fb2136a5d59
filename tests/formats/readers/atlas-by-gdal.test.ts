import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import type { Feature, Geometry, Position } from 'geojson';
import { afterAll, expect, it } from 'vitest';
import { readDataFile } from '../../../src/formats/readers/read-data-file';
import { describeWith } from '../../tools';
import { collection, given, type Attributes } from './places';

type Kind = keyof typeof given;

const kinds = Object.keys(given) as Kind[];
const folder = mkdtempSync(join(tmpdir(), 'atlas-gdal-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What GDAL calls each format, how its files end, and what it must be told. */
const written = {
  GeoJSON: ['GeoJSON', 'geojson', '-lco', 'COORDINATE_PRECISION=9'],
  'GeoJSON by lines': ['GeoJSONSeq', 'geojsonl', '-lco', 'COORDINATE_PRECISION=9'],
  'GeoJSON text sequence': ['GeoJSONSeq', 'geojsons', '-lco', 'RS=YES'],
  KML: ['KML', 'kml'],
  'KML of the other driver': ['LIBKML', 'kml'],
  KMZ: ['LIBKML', 'kmz'],
  GPX: ['GPX', 'gpx', '-dsco', 'GPX_USE_EXTENSIONS=YES', '-lco', 'FORCE_GPX_TRACK=YES'],
  'CSV with WKT': ['CSV', 'csv', '-lco', 'GEOMETRY=AS_WKT'],
  'CSV with semicolons': ['CSV', 'csv', '-lco', 'GEOMETRY=AS_WKT', '-lco', 'SEPARATOR=SEMICOLON'],
  'CSV with X and Y': ['CSV', 'csv', '-lco', 'GEOMETRY=AS_XY'],
  'CSV with tabs': ['CSV', 'csv', '-lco', 'GEOMETRY=AS_WKT', '-lco', 'SEPARATOR=TAB'],
  Shapefile: ['ESRI Shapefile', 'shp', '-lco', 'ENCODING=UTF-8'],
  'Shapefile in Web Mercator': [
    'ESRI Shapefile',
    'shp',
    '-lco',
    'ENCODING=UTF-8',
    '-t_srs',
    'EPSG:3857',
  ],
  'Shapefile in UTM 38 north': [
    'ESRI Shapefile',
    'shp',
    '-lco',
    'ENCODING=UTF-8',
    '-t_srs',
    'EPSG:32638',
  ],
  FlatGeobuf: ['FlatGeobuf', 'fgb'],
  'FlatGeobuf in UTM 38 north': ['FlatGeobuf', 'fgb', '-t_srs', 'EPSG:32638'],
} as const satisfies Record<string, readonly [driver: string, end: string, ...string[]]>;
type Written = keyof typeof written;

/** GPX takes no layer of mixed lines. */
const typed: Partial<Record<Written, Partial<Record<Kind, readonly string[]>>>> = {
  GPX: { lines: ['-nlt', 'MULTILINESTRING'] },
};

/** GPX has no areas, and X and Y are of points. */
const cases = (Object.keys(written) as Written[]).flatMap((format) =>
  kinds
    .filter((kind) => !(format === 'GPX' && kind === 'areas'))
    .filter((kind) => format !== 'CSV with X and Y' || kind === 'points')
    .map((kind) => [format, kind] as const),
);

describeWith('ogr2ogr', 'a layer of the atlas that GDAL wrote', () => {
  it.each(cases)('%s goes in whole: %s', async (format, kind) => {
    const { name, bytes } = write(format, given[kind], typed[format]?.[kind]);
    const reading = await readDataFile(bytes, name);
    expect(reading.problems).toEqual([]);
    const features = reading.layers.flatMap((layer) => layer.features);
    const read = new Map(features.map((one) => [valueOf(one, 'key') as string, one]));
    expect([...read.keys()].sort()).toEqual(given[kind].map((one) => one.properties.key).sort());
    expect(features).toHaveLength(given[kind].length);
    for (const wanted of given[kind]) compare(read.get(wanted.properties.key), wanted);
  });

  it('in Gauss-Krüger goes in once a person names the system', async () => {
    const more = ['-t_srs', 'EPSG:28408', '-where', "key = 'shusha-shushi'"];
    const { name, bytes } = write('CSV with WKT', given.points, more);
    const first = await readDataFile(bytes, name);
    expect([first.layers, first.problems[0]?.code]).toEqual([[], 'projected']);
    expect(first.offers).toEqual([{ kind: 'projection', epsg: null }]);
    const { layers } = await readDataFile(bytes, name, { epsg: 28408 });
    const wanted = given.points.find(({ properties }) => properties.key === 'shusha-shushi');
    const [[[x = NaN, y = NaN] = []] = []] = partsOf(layers[0]?.features[0]?.geometry ?? null);
    const [[[lon = NaN, lat = NaN] = []] = []] = partsOf(wanted?.geometry ?? null);
    // A transformation between datums is as good as its parameters: a few metres.
    expect(Math.hypot(x - lon, y - lat)).toBeLessThan(1e-4);
  });

  it.each(['CP1251', 'UTF-8'])('a Shapefile in %s has Russian as it was', async (encoding) => {
    const { bytes, name } = write('Shapefile', given.points, [
      '-select',
      'ru',
      '-lco',
      `ENCODING=${encoding}`,
    ]);
    const { layers } = await readDataFile(bytes, name);
    const read = layers[0]?.features.map(({ properties }) => properties?.['ru'] as unknown);
    expect(read).toEqual(given.points.map(({ properties }) => properties.ru));
  });

  it.each(['GeoJSON', 'Shapefile', 'FlatGeobuf'] as const)(
    '%s has its days as text, and what JSON cannot say nowhere',
    async (format) => {
      const [first] = given.points;
      if (!first) throw new Error('no point');
      const one = { ...first, properties: { ...first.properties, since: '2020-11-09' } };
      const { name, bytes } = write(format, [one], ['-oo', 'DATE_AS_STRING=NO']);
      const { layers } = await readDataFile(bytes, name);
      const properties = layers[0]?.features[0]?.properties ?? {};
      expect(properties['since']).toMatch(/^2020[-/]11[-/]09/);
      expect(JSON.parse(JSON.stringify(properties))).toEqual(properties);
    },
  );
});

/** Has GDAL write features as a file; a Shapefile is one archive of all its files. */
function write(
  format: Written,
  features: readonly Feature[],
  more: readonly string[] = [],
): { readonly name: string; readonly bytes: Uint8Array } {
  const [driver, end, ...options] = written[format];
  const own = mkdtempSync(join(folder, 'one-'));
  const source = join(own, 'given.geojson');
  writeFileSync(source, JSON.stringify(collection(features)));
  const target = join(own, `written.${end}`);
  // GDAL takes the first encoding that is named.
  const words = ['-f', driver, ...more, ...options, target, source];
  const dates = more.includes('-oo') ? [] : ['-oo', 'DATE_AS_STRING=YES'];
  const { status, stderr } = spawnSync('ogr2ogr', [...words, ...dates], { encoding: 'utf8' });
  expect([status, stderr]).toEqual([0, '']);
  if (end !== 'shp') return { name: `written.${end}`, bytes: readFileSync(target) };
  const files = readdirSync(own).filter((name) => name.startsWith('written.'));
  const entries = files.map((name) => [name, new Uint8Array(readFileSync(join(own, name)))]);
  return {
    name: 'written.zip',
    bytes: zipSync(Object.fromEntries(entries) as Record<string, Uint8Array>),
  };
}

function compare(
  read: Feature<Geometry | null> | undefined,
  wanted: Feature<Geometry, Attributes>,
): void {
  for (const [name, value] of Object.entries(wanted.properties)) {
    const found = valueOf(read, name);
    // No format but GeoJSON tells an empty text from none.
    if (value === null) expect(found ?? '', name).toBe('');
    else if (typeof value === 'number' && typeof found === 'number')
      expect(found, name).toBeCloseTo(value, 9);
    else expect(found, name).toBe(value);
  }
  const [a, b] = [partsOf(read?.geometry ?? null), partsOf(wanted.geometry)];
  expect(a.map((part) => part.length)).toEqual(b.map((part) => part.length));
  const differences = a.flatMap((part, at) =>
    part.map(([x = NaN, y = NaN], index) => {
      const [lon = NaN, lat = NaN] = b[at]?.[index] ?? [];
      return Math.max(Math.abs(x - lon), Math.abs(y - lat));
    }),
  );
  expect(Math.max(...differences)).toBeLessThanOrEqual(1e-6);
}

/** GDAL puts fields of its own into a namespace in GPX, and reads them with this prefix. */
function valueOf(feature: Feature<Geometry | null> | undefined, name: string): unknown {
  return feature?.properties?.[name] ?? feature?.properties?.[`ogr_${name}`];
}

/** The points, lines and rings of a geometry; rings run as RFC 7946 wants it, from one corner. */
function partsOf(geometry: Geometry | null): Position[][] {
  switch (geometry?.type) {
    case 'Point':
      return [[geometry.coordinates]];
    case 'LineString':
      return [geometry.coordinates];
    case 'MultiLineString':
      return geometry.coordinates;
    case 'Polygon':
      return geometry.coordinates.map(turned);
    case 'MultiPolygon':
      return geometry.coordinates.flatMap((rings) => rings.map(turned));
    default:
      throw new Error(`no such geometry here: ${geometry?.type ?? 'none'}`);
  }
}

/**
 * A ring anticlockwise from its westernmost corner, the southern one of two: formats turn rings as
 * they need them.
 */
function turned(ring: readonly Position[]): Position[] {
  const open = ring.slice(0, -1);
  const area = open.reduce((sum, [x = 0, y = 0], at) => {
    const [nextX = 0, nextY = 0] = ring[at + 1] ?? [];
    return sum + (x * nextY - nextX * y);
  }, 0);
  const corners = area < 0 ? open.reverse() : open;
  const west = corners.reduce((best, [x = 0, y = 0], at) => {
    const [bestX = 0, bestY = 0] = corners[best] ?? [];
    return x < bestX - 1e-6 || (x < bestX + 1e-6 && y < bestY) ? at : best;
  }, 0);
  const all = [...corners.slice(west), ...corners.slice(0, west)];
  return all[0] ? [...all, all[0]] : [];
}
