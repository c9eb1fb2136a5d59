import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { inspectGeoJson } from '../../src/catalog/geojson-gate';
import { featureLayers } from '../../src/catalog/types';
import { writtenId } from '../../src/cli/jsonl';
import { existsOn } from '../../src/query/exists-on';
import { placeSearch } from '../../src/search/place-search';
import { tableOf } from '../formats/read-csv';
import { catalog } from '../fixtures';
import { atlas, objectsOf } from './command';

interface Line {
  id: string;
  kind: string;
  layer?: string;
  name?: string;
  lon?: number | null;
  lat?: number | null;
}

const folder = mkdtempSync(join(tmpdir(), 'atlas-lists-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function lines(...words: string[]): Promise<Line[]> {
  const outcome = await atlas(words);
  expect([outcome.status, outcome.stderr]).toEqual([0, '']);
  return objectsOf<Line>(outcome);
}

describe('atlas list', () => {
  it('names every feature, all or those of a layer, with where it is', async () => {
    expect(await lines('list')).toHaveLength(catalog.features.length);
    for (const layer of featureLayers) {
      const listed = await lines('list', layer);
      const own = catalog.features.filter(({ properties }) => properties.layer === layer);
      expect(listed.map(({ id }) => id)).toEqual(own.map(({ id }) => id));
    }
    const [shusha] = (await lines('list', 'places')).filter(({ id }) => id === 'shusha-shushi');
    expect(shusha).toMatchObject({ name: 'Shusha / Shushi', lon: 46.74989, lat: 39.76006 });
  });

  it('lists what there was on a day', async () => {
    const listed = await lines('list', 'posts', '--on', '2022-12-01');
    const then = catalog.features.filter(
      (one) => one.properties.layer === 'posts' && existsOn(one, '2022-12-01'),
    );
    expect(listed.map(({ id }) => id)).toEqual(then.map(({ id }) => id));
    const events = await lines('list', 'events', '--on', '2020-11-10');
    expect(events.map(({ id }) => id)).toContain('event-e017');
    expect(events.length).toBeLessThan(catalog.events.length / 4);
  });

  it('lists citations with their addresses, and articles', async () => {
    const citations = await lines('list', 'citations');
    expect(citations).toHaveLength(catalog.citations.length);
    expect(citations.find(({ id }) => id === 'am-stmt')).toMatchObject({
      side: 'am',
      url: expect.stringMatching(/^https:/) as unknown,
    });
    expect(await lines('list', 'articles')).toHaveLength(catalog.articles.length);
  });
});

describe('atlas search', () => {
  it('finds what the page finds, in the same order', async () => {
    for (const text of ['Шуше', 'shuhsa', '9 ноября 2020', 'Minsk Process', '46.75, 39.76']) {
      const found = await lines('search', text);
      expect(found.map(({ kind, id }) => [kind, id])).toEqual(
        placeSearch(catalog)(text).map((one) => [one.kind, 'id' in one ? one.id : undefined]),
      );
    }
    expect((await lines('search', 'lachin', 'corridor'))[0]).toMatchObject({ layer: 'corridor' });
    expect(await lines('search', 'Atlantis')).toEqual([]);
  });

  it('names places in the language that is asked for', async () => {
    const [found] = await lines('search', 'Shusha', '--lang', 'ru');
    expect(found).toMatchObject({ id: 'shusha-shushi', name: 'Шуша / Шуши' });
  });

  it('takes coordinates that begin with a dash, and a date for a day', async () => {
    expect(await lines('search', '-33.45,', '-70.67')).toEqual([
      { kind: 'coordinates', lon: -70.67, lat: -33.45 },
    ]);
    expect(await lines('search', '38S', 'PK', '499', '024')).toMatchObject([{ accuracy: 71 }]);
    expect((await lines('search', '2020-11-10'))[0]).toEqual({
      kind: 'day',
      date: '2020-11-10',
      day: '2020-11-10',
    });
  });
});

describe('atlas export', () => {
  it('is GeoJSON that passes the gate, with licence, disclaimer and sources', async () => {
    const { stdout } = await atlas(['export', 'posts']);
    const json = JSON.parse(stdout) as GeoJSON.FeatureCollection & Record<string, unknown>;
    expect(inspectGeoJson('posts.geojson', json)).toEqual([]);
    expect(String(json['licence'])).toContain('ODbL');
    expect(String(json['disclaimer'])).toContain('do not imply a judgement');
    expect(json.features.length).toBeGreaterThan(10);
    for (const { properties } of json.features)
      expect(String(properties?.['citationTitles'])).not.toBe('');
    const all = await atlas(['export', 'all']);
    const { features } = JSON.parse(all.stdout) as GeoJSON.FeatureCollection;
    expect(features.map(({ id }) => id)).toEqual(catalog.features.map(({ id }) => id));
  });

  it('is CSV with a row a feature and the coordinates of each point', async () => {
    const { stdout } = await atlas(['export', 'places', '--format', 'csv']);
    const [header = [], ...rows] = tableOf(stdout);
    const places = catalog.features.filter(({ properties }) => properties.layer === 'places');
    expect(rows.map(([id]) => id)).toEqual(places.map(({ id }) => id));
    const row = rows.find(([id]) => id === 'shusha-shushi') ?? [];
    const cell = (name: string) => row[header.indexOf(name)];
    expect([cell('lon'), cell('lat'), cell('name')]).toEqual([
      '46.74989',
      '39.76006',
      'Shusha / Shushi',
    ]);
    expect(cell('names')).toContain('Շուշի (hy)');
  });
});

describe('the command line', () => {
  it('prints its help on standard output', async () => {
    for (const word of ['help', '--help']) {
      const { status, stdout, stderr } = await atlas([word]);
      expect([status, stderr]).toEqual([0, '']);
      for (const command of ['link', 'ask control', 'check', 'list', 'search', 'export'])
        expect(stdout).toContain(`  atlas ${command} `);
    }
    const { status, stdout } = await atlas([]);
    expect([status, stdout]).toEqual([2, '']);
  });

  it.runIf(existsSync('/dev/full'))('says in one line that the disk is full', () => {
    const full = openSync('/dev/full', 'w');
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--import', 'tsx', 'src/cli/atlas.ts', 'list', 'places'],
      { encoding: 'utf8', stdio: ['ignore', full, 'pipe'] },
    );
    closeSync(full);
    expect([status, stderr]).toEqual([2, expect.stringMatching(/^atlas: .*ENOSPC.*\n$/)]);
  });

  it.each([
    ['list villages', 'There is no list "villages"'],
    ['list posts --on 2021-02-30', 'is not a day that exists'],
    ['list posts events', 'one of its lists'],
    ['search', 'Say what to search for'],
    ['search Shusha --lang xx', 'There are no names in "xx"'],
    ['search Shusha --colour', 'does not know --colour'],
    ['export', 'Name a layer to export'],
    ['export villages', 'There is no layer "villages"'],
    ['export posts --format shp', 'There is no format "shp"'],
  ])('exits 2 with one line for: %s', async (words, message) => {
    const { status, stdout, stderr } = await atlas(words.split(' '));
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it('says once on standard error that coordinates seem to be in the other order', async () => {
    const { status, stdout, stderr } = await atlas(['ask', 'containing', '--at', '39.76,46.75']);
    expect([status, JSON.parse(stdout)]).toMatchObject([0, { features: [] }]);
    expect(stderr).toContain('Did you mean 46.75,39.76?');
    const stream = '{"id":1,"lon":39.76,"lat":46.75}\n{"id":2,"lon":39.8,"lat":46.7}\n';
    const streamed = await atlas(['ask', 'containing', '--jsonl'], stream);
    expect(streamed.stderr.trim().split('\n')).toHaveLength(1);
    const path = ['ask', 'measure', '--path', '39.6,46.5 39.7,46.6'];
    expect((await atlas(path)).stderr).toContain('Did you mean 46.5,39.6?');
    expect((await atlas(['ask', 'containing', '--at', '46.75,39.76'])).stderr).toBe('');
    expect((await atlas(['ask', 'containing', '--at', '-3.6,37.2'])).stderr).toBe('');
  });

  it('reads a file with a byte order mark', async () => {
    const path = join(folder, 'area.geojson');
    const ring = '[[46.5,39.6],[46.7,39.6],[46.6,39.8],[46.5,39.6]]';
    const area = `{"type":"Polygon","coordinates":[${ring}]}`;
    writeFileSync(path, `\uFEFF${area}`);
    expect(await lines('check', path)).toEqual([]);
    const [marked] = await lines('ask', 'measure', '--area', path);
    const [plain] = await lines('ask', 'measure', '--area', '46.5,39.6 46.7,39.6 46.6,39.8');
    expect(marked).toEqual(plain);
  });

  it.each([
    '1234567890123456789',
    '-9007199254740993',
    '1.0',
    '1e3',
    '7',
    '"7"',
    '"\\u0041"',
    'null',
  ])('gives an id back as it came: %s', async (id) => {
    const at = '"lon":46.75,"lat":39.76';
    const { stdout } = await atlas(['ask', 'containing', '--jsonl'], `{"id":${id},${at}}`);
    const expected = id.startsWith('"') ? JSON.stringify(JSON.parse(id)) : id;
    expect(stdout.startsWith(`{"id":${expected},"query"`)).toBe(true);
    const bad = await atlas(['ask', 'containing', '--jsonl'], `{${at},"lon":999,"id":${id}}`);
    expect(bad.stdout.startsWith(`{"id":${expected},"error"`)).toBe(true);
    const linked = await atlas(['link', '--jsonl'], `{"text":"Shushi \\"id\\":5","id":${id}}`);
    expect(linked.stdout.startsWith(`{"id":${expected},"mentions"`)).toBe(true);
  });

  it('takes no number for the id that is inside something else', () => {
    expect(writtenId('{"geometry":{"id":12345678901234567890},"of":"hadrut"}')).toBeNull();
    expect(writtenId('{"text":"\\"id\\": 3","id":"a"}')).toBeNull();
    expect(writtenId('{"id":1,"list":[{"id":2}],"id":3}')).toBe('3');
  });
});
