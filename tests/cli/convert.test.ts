import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FeatureCollection } from 'geojson';
import { afterAll, describe, expect, it } from 'vitest';
import { readDataFile } from '../../src/formats/readers/read-data-file';
import { samples, towns } from '../formats/readers/samples';
import { atlas, objectsOf, spawnAtlas } from './command';

const folder = mkdtempSync(join(tmpdir(), 'atlas-convert-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe('atlas convert', () => {
  it.each(['geojson', 'geojson-lines', 'kml', 'csv'] as const)(
    'writes %s that is read again with the same places and attributes',
    async (to) => {
      const path = file('towns.fgb', samples.flatgeobuf);
      const { status, stdout, stderr } = await atlas(['convert', path, '--to', to]);
      expect([status, stderr]).toEqual([0, '']);
      const { format, layers, problems } = await readDataFile(Buffer.from(stdout), 'towns');
      expect([format, problems]).toEqual([to, []]);
      const read = layers.flatMap(({ features }) => features);
      for (const wanted of towns.features) {
        const { key } = wanted.properties;
        const found = read.find(({ properties }) => properties?.['key'] === key);
        expect(found?.properties).toMatchObject(wanted.properties);
        expect(found?.geometry).toEqual(wanted.geometry);
      }
    },
  );

  it('says of data that somebody brought nothing of the atlas: no licence, no author', async () => {
    const path = file('towns.geojson', samples.geojson);
    for (const to of ['geojson', 'geojson-lines', 'kml', 'csv']) {
      const { stdout } = await atlas(['convert', path, '--to', to]);
      expect(stdout).not.toMatch(/ODbL|Corridor Atlas|OpenStreetMap|disclaimer/);
    }
  });

  it('keeps heights, and features without a place', async () => {
    const features = [
      {
        type: 'Feature',
        properties: { n: 1 },
        geometry: { type: 'Point', coordinates: [46, 39, 1368] },
      },
      { type: 'Feature', properties: { n: 2 }, geometry: null },
    ];
    const path = file('high.json', JSON.stringify({ type: 'FeatureCollection', features }));
    for (const to of ['geojson', 'kml', 'csv']) {
      const { stdout } = await atlas(['convert', path, '--to', to]);
      const { layers } = await readDataFile(Buffer.from(stdout), 'high');
      expect(layers[0]?.features.map(({ geometry }) => geometry)).toEqual(
        features.map(({ geometry }) => geometry),
      );
    }
  });

  it('lists what is wrong on standard error, ends with 1, and gives it back', async () => {
    const path = file('towns.csv', 'town;lat;lon\nShusha;39,76;46,75\nShushi;north;46,75\n');
    const { status, stdout, stderr } = await atlas(['convert', path]);
    expect(status).toBe(1);
    expect((JSON.parse(stdout) as FeatureCollection).features).toHaveLength(1);
    expect(stderr.split('\n').map((line) => line.replace(`${path}: `, ''))).toEqual([
      'atlas: line 3: "46,75, north": is no coordinate in degrees (column “lat”) (left out)',
      'atlas: delimiter ;, decimal comma; place from column lon and lat',
      '',
    ]);
    const left = await atlas(['convert', path, '--left-out']);
    expect(objectsOf(left)).toEqual([{ town: 'Shushi', lat: 'north', lon: 46.75 }]);
  });

  it('offers another order and reads it', async () => {
    const path = 'tests/formats/readers/inputs/swapped.geojson';
    const first = await atlas(['convert', path]);
    expect(first.stderr).toContain('add --swap');
    const { stdout, stderr } = await atlas(['convert', path, '--swap']);
    expect(stderr).toBe('');
    const { features } = JSON.parse(stdout) as FeatureCollection;
    expect(features[0]?.geometry).toEqual({ type: 'Point', coordinates: [46.75, 39.76] });
  });

  it('finds the places of a table by their names in any script', async () => {
    const path = file('names.csv', 'toponym,count\nԲերձոր,2\nLaçın,3\nNowhere,4\n');
    const { status, stdout } = await atlas(['convert', path]);
    expect(status).toBe(1);
    const { features } = JSON.parse(stdout) as FeatureCollection;
    expect(features.map(({ properties }) => properties?.['count'] as number)).toEqual([2, 3]);
    expect(features[0]?.geometry).toEqual(features[1]?.geometry);
  });

  it('reads standard input', () => {
    const { status, stdout } = spawnAtlas(['convert', '-', '--to', 'csv'], samples.kmz);
    expect(status).toBe(0);
    expect(stdout).toContain('POINT (46.5468 39.6408)');
  });

  it('says how to ask where a word is wrong', async () => {
    const path = file('again.geojson', samples.geojson);
    const wrong = [[], ['a', 'b'], [path, '--to', 'shp'], [path, '--epsg', 'utm']];
    for (const words of [...wrong, [path, '--layer', 'x'], ['missing.kml']]) {
      const { status, stderr } = await atlas(['convert', ...words]);
      expect([words, status, stderr.startsWith('atlas: ')]).toEqual([words, 2, true]);
    }
  });
});

describe('atlas check', () => {
  it('finds in a table or a KML what convert finds', async () => {
    const good = file('good.kml', samples.kml);
    expect(await atlas(['check', good])).toMatchObject({ status: 0, stdout: '' });
    const bad = file('bad.kml', readFileSync(good, 'utf8').replace('46.5468', 'east'));
    const outcome = await atlas(['check', bad]);
    expect(outcome.status).toBe(1);
    expect(objectsOf(outcome)).toMatchObject([
      { file: bad, pointer: '/Placemark/0', value: '"east,39.6408"', code: 'no-position' },
    ]);
  });
});
