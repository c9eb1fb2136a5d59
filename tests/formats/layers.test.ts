import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { inspectGeoJson } from '../../src/catalog/geojson-gate';
import { featureLayers } from '../../src/catalog/types';
import { csv } from '../../src/formats/file-types/csv';
import { dataFiles } from '../../src/formats/file-types';
import { datasetFormats, type DataFileFormat } from '../../src/formats/file-types/ids';
import { dataOf, wholeAtlas, type Exported } from '../../src/formats/whole-atlas';
import { zipArchive } from '../../src/formats/zip';
import { catalog } from '../fixtures';
import { describeWith } from '../tools';
import { known, notes } from './the-text';

const data = (what: Exported) => dataOf(catalog, what, () => known);
const write = (what: Exported, format: DataFileFormat) =>
  [...dataFiles[format].write(data(what), notes)].join('');
const folder = mkdtempSync(join(tmpdir(), 'atlas-layers-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('a layer as a file', () => {
  it.each(featureLayers)('is GeoJSON that passes the gate: %s', (layer) => {
    const document: unknown = JSON.parse(write(layer, 'geojson'));
    expect(inspectGeoJson(`${layer}.geojson`, document)).toEqual([]);
  });

  it('is KML with a Placemark and a time span for each feature, every text escaped', () => {
    const named = catalog.features
      .filter(({ properties }) => properties.layer === 'posts')
      .map((one) => ({ ...one, properties: { ...one.properties, kind: '<&"\u0001]]>' } }));
    const all = dataOf({ ...catalog, features: named }, 'posts', () => known);
    const written = [...dataFiles.kml.write(all, notes)].join('');
    expect(written.match(/<Placemark /g)).toHaveLength(named.length);
    expect(written.match(/<TimeSpan>/g)?.length).toBeGreaterThan(5);
    expect(written).toContain('&lt;&amp;"\ufffd]]&gt;');
    // XML 1.0 has no such character, so the file must not have one either.
    // eslint-disable-next-line no-control-regex
    expect(written).not.toMatch(/\u0001|<&/);
  });

  it('is the gazetteer, with every place of the region and the world', () => {
    const { features } = JSON.parse(write('gazetteer', 'lpf')) as { features: { '@id': string }[] };
    expect(features).toHaveLength(known.places.size);
    expect(new Set(features.map((one) => one['@id'])).size).toBe(known.places.size);
  });
});

describe('everything as one archive', () => {
  const now = '2026-11-29T05:30:00Z';
  const made = zipArchive(now);
  for (const file of wholeAtlas(catalog, () => known, notes)) made.add(file);
  const files = unzipSync(Buffer.concat(made.end()));

  it('holds each layer in each format, the gazetteer, the record and the licence', () => {
    const names = Object.keys(files);
    for (const what of [...featureLayers, 'gazetteer'])
      for (const format of datasetFormats)
        expect(names).toContain(`${what}/${what}${dataFiles[format].extensions[0]}`);
    expect(strFromU8(files['LICENCE.txt'] ?? new Uint8Array())).toContain('ODbL');
    const events = JSON.parse(
      strFromU8(files['record/events.json'] ?? new Uint8Array()),
    ) as object[];
    expect(events).toHaveLength(catalog.events.length);
  });

  it('holds what the same export gives alone', () => {
    const posts = files['posts/posts.kml'] ?? new Uint8Array();
    expect(strFromU8(posts)).toBe(write('posts', 'kml'));
  });
});

describeWith('ogrinfo', 'GDAL reads every layer', () => {
  /** What GDAL finds: how many features, of which geometry, and of which type a column is. */
  function read(what: Exported, format: 'geojson' | 'kml' | 'csv') {
    const file = join(folder, `${what}${dataFiles[format].extensions[0]}`);
    writeFileSync(file, write(what, format));
    const types = csv.beside?.write(data(what), notes) ?? [];
    if (format === 'csv') writeFileSync(join(folder, `${what}.csvt`), [...types].join(''));
    const { stdout, stderr, status } = spawnSync('ogrinfo', ['-ro', '-al', '-so', file], {
      encoding: 'utf8',
    });
    expect([status, stderr], file).toEqual([0, '']);
    const features = spawnSync('ogrinfo', ['-ro', '-al', '-q', file], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    }).stdout;
    const shapes = [...features.matchAll(/^ {2}(POINT|(?:MULTI)?(?:LINESTRING|POLYGON)) /gm)];
    const counts: Record<string, number> = {};
    for (const [, shape = ''] of shapes) counts[shape] = (counts[shape] ?? 0) + 1;
    return {
      count: Number(/Feature Count: (\d+)/.exec(stdout)?.[1]),
      shapes: counts,
      accuracy: /accuracy(?:Metres)?: (\w+)/.exec(stdout)?.[1],
      certainty: /certainty: (\w+)/.exec(stdout)?.[1],
    };
  }

  it.each(featureLayers)('%s: as GeoJSON, KML and CSV with equal counts and types', (layer) => {
    const count = catalog.features.filter(({ properties }) => properties.layer === layer).length;
    const [geojson, kml, table] = (['geojson', 'kml', 'csv'] as const).map((one) =>
      read(layer, one),
    );
    expect(geojson?.count).toBe(count);
    expect(kml?.count).toBe(count);
    expect(table?.count).toBe(count);
    expect(kml?.shapes).toEqual(geojson?.shapes);
    expect(table?.shapes).toEqual(geojson?.shapes);
    expect([kml?.accuracy, table?.accuracy]).toEqual(['Real', 'Real']);
    expect([kml?.certainty, table?.certainty]).toEqual(['String', 'String']);
  });
});
