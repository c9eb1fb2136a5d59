import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Geometry } from 'geojson';
import { afterAll, describe, expect, it } from 'vitest';
import { ask as askHere } from '../../src/cli/ask';
import { BadInput } from '../../src/cli/bad-input';
import { atlas, objectsOf, spawnAtlas, type Outcome } from './command';

interface Answer {
  id: string | null;
  query: string;
  value: number | null;
  unit: string;
  giveOrTake: number | null;
  sentence: string;
  notes: string[];
  features: { id: string; name: string; km?: number; share?: number }[];
  geometry: Geometry | null;
  citations: string[];
  error?: string;
  searched?: { name: string; searched: number; leftOut: number };
}

const folder = mkdtempSync(join(tmpdir(), 'atlas-ask-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function ask(words: string, input = '') {
  return read(await atlas(['ask', ...words.split(' ')], input));
}

function read(outcome: Outcome) {
  const answers = objectsOf<Answer>(outcome);
  return { ...outcome, answers, answer: answers[0] };
}

function drawn(name: string, geometry: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(geometry));
  return path;
}

const triangle = [
  [46.5, 39.6],
  [46.7, 39.6],
  [46.6, 39.8],
  [46.5, 39.6],
];

describe('atlas ask, on the command line', () => {
  it('says how far Shusha / Shushi is from the corridor, give or take, with its line and sources', async () => {
    const { answer } = await ask(
      'between --of shusha-shushi --and lachin-corridor-axis --on 2021-01-15',
    );
    expect(answer?.sentence).toBe(
      'On 15 January 2021: from Shusha / Shushi to Road of the Lachin corridor to August 2022 it is 1.5 km, give or take 2 km.',
    );
    expect(answer).toMatchObject({ value: 1.489, unit: 'km', giveOrTake: 2 });
    expect(answer?.geometry?.type).toBe('LineString');
    expect(answer?.citations).toContain('am-stmt');
  });

  it('lists what lay inside the corridor, and how many of it may not have', async () => {
    const { answer } = await ask('inside --of lachin-corridor --layer places --on 2021-01-15');
    expect(answer?.features.map(({ id }) => id)).toContain('berdzor-lachin');
    expect(answer?.sentence).toMatch(/^On 15 January 2021: 12 places lie inside Lachin corridor: /);
    expect(answer?.sentence).toMatch(
      /8 of them are within the margin of error of the boundary\. Possibly also .* Sus\.$/,
    );
  });

  it('says what share of the corridor each district has', async () => {
    const { answer } = await ask('overlap --of lachin-corridor');
    expect(answer?.unit).toBe('km²');
    const lachin = answer?.features.find(({ id }) => id === 'district-lachin');
    expect(lachin?.share).toBeCloseTo(0.287, 3);
  });

  it.each(['crossing', 'along'])('asks of a path drawn as coordinates: %s', async (question) => {
    const { status, answer } = await ask(`${question} --path 46.4,39.6;46.7528,39.8177`);
    expect([status, answer?.unit]).toEqual([0, 'km']);
    expect(answer?.features.length).toBeGreaterThan(1);
    expect(answer?.sentence).toMatch(/^The drawn line /);
  });

  it('measures what a GeoJSON file holds, with or without a Feature around it', async () => {
    const polygon = { type: 'Polygon', coordinates: [triangle] };
    const bare = drawn('bare.geojson', polygon);
    const feature = { type: 'Feature', properties: {}, geometry: polygon };
    const collection = drawn('all.geojson', { type: 'FeatureCollection', features: [feature] });
    const { answer: a } = await ask(`measure --area ${bare}`);
    const { answer: b } = await ask(`measure --area ${collection}`);
    expect(a?.value).toBeGreaterThan(100);
    expect(a?.value).toBe(b?.value);
    expect(a?.sentence).toMatch(/^The drawn area covers 19\d km²\.$/);
    const { answer: typed } = await ask('measure --area 46.5,39.6;46.7,39.6;46.6,39.8');
    expect(typed?.value).toBe(a?.value);
  });

  it('answers in words, and with success, where there is nothing to find', async () => {
    const said = async (words: string) => {
      const { status, answer } = await ask(words);
      return [status, answer?.features.length, answer?.sentence];
    };
    expect(await said('nearest --of hadrut --layer posts --on 1990-01-01')).toEqual([
      0,
      0,
      'There was nothing in the layer "Peacekeeper positions" on 1 January 1990.',
    ]);
    expect(await said('within --of lachin-corridor --km 5 --on 2019-01-01')).toEqual([
      0,
      0,
      'Lachin corridor did not exist on 1 January 2019.',
    ]);
    expect((await said('containing --at -3.60667,37.18817'))[2]).toContain(
      'outside the study area',
    );
  });

  it.each([
    ['within --at 46.7,39.7 --km 0', '--km needs a number above 0'],
    ['within --at 46.7,39.7 --km 100000', '100000 km is not a distance to search within'],
    ['inside --of hadrut', 'hadrut is not an area'],
    ['crossing --of lachin-corridor', 'lachin-corridor is not a line'],
    ['measure --of hadrut', 'hadrut has no length and no area'],
    ['between --of hadrut', 'needs --and ID'],
    ['between --of hadrut --and atlantis', 'There is no feature "atlantis"'],
    ['measure --area 46.5,39.6;46.7,39.8;46.7,39.6;46.5,39.8', 'crosses itself'],
    ['measure --area 46.5,39.6;46.7,39.8', 'at least 3 positions'],
    ['measure --path 46.5,39.6;46.5,39.6', 'no length and no area'],
    ['measure --path 179,10;-179,10', 'crosses the antimeridian'],
    ['inside --area 0,89;90,89;180,89', 'beyond 85° of latitude'],
    ['measure --path 46.5,139.6;46.7,39.8', 'Latitude 139.6 is outside'],
    ['measure --path nowhere.geojson', 'Cannot read nowhere.geojson'],
    ['measure --path 46,39;47,40 --area 46,39;47,40;46,40', 'Give --of ID or --path'],
    ['measure --at 46,39', 'does not know --at'],
    ['within --at 46.7,39.7 --km 5 --accuracy near', '--accuracy needs a number'],
    ['within --at 46.7,39.7 --km 5 --accuracy 1e308', '--accuracy is in metres, at most 1000000'],
  ])('says in one line what to mend: %s', async (words, message) => {
    const refused = await askHere(words.split(' ')).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(BadInput);
    expect((refused as BadInput).message).toContain(message);
    expect((refused as BadInput).message).not.toContain('\n');
  });

  it('exits 2 with that line on standard error and nothing on standard output', () => {
    const words = ['ask', 'within', '--at', '46.7,39.7', '--km', '100000'];
    const { status, answers, stderr } = read(spawnAtlas(words));
    expect([status, answers]).toEqual([2, []]);
    expect(stderr).toMatch(/^atlas: 100000 km is not a distance .*\n$/);
  });

  it('refuses a file that holds no such thing, or several', async () => {
    const point = drawn('point.geojson', { type: 'Point', coordinates: [46, 39] });
    const open = drawn('open.geojson', { type: 'Polygon', coordinates: [triangle.slice(0, 3)] });
    const text = drawn('text.geojson', 'words');
    await expect(askHere(['measure', '--path', point])).rejects.toThrow('holds 0 of LineString');
    await expect(askHere(['inside', '--area', open])).rejects.toThrow('at least 4 are needed');
    await expect(askHere(['inside', '--area', text])).rejects.toThrow('holds 0 of Polygon');
  });

  it('reads a file that is cut at the antimeridian, and says what to mend in one that is not', async () => {
    const half = (west: number, east: number) => [
      [west, 10],
      [east, 10],
      [east, 11],
      [west, 10],
    ];
    const area = (name: string, ...rings: number[][][]) =>
      drawn(name, { type: 'MultiPolygon', coordinates: rings.map((ring) => [ring]) });
    const { status, answer } = await ask(
      `inside --area ${area('cut.geojson', half(179, 180), half(-180, -179))}`,
    );
    expect([status, answer?.value]).toEqual([0, 0]);
    expect(answer?.sentence).toContain('outside the study area');
    const refusal = (path: string) => askHere(['measure', '--area', path]);
    await expect(refusal(area('beyond.geojson', half(179, 181)))).rejects.toThrow(
      'outside -180 to 180',
    );
    await expect(refusal(area('across.geojson', half(179, -179)))).rejects.toThrow('antimeridian');
    const cap = [
      [-180, -90],
      [0, -90],
      [0, -60],
      [-180, -90],
    ];
    await expect(refusal(area('cap.geojson', cap))).rejects.toThrow('beyond 85° of latitude');
  });

  it('streams places, positions and geometries, one answer a line, and goes on after a bad one', async () => {
    const lines = [
      { id: 'a', of: 'shusha-shushi' },
      { id: 'b', lon: 46.6, lat: 39.64 },
      { id: 'c', geometry: { type: 'Polygon', coordinates: [triangle] } },
      { id: 'd', of: 'atlantis' },
      { id: 'e', geometry: { type: 'MultiPoint', coordinates: [[46, 39]] } },
      { id: 'f', of: 'hadrut' },
    ];
    const input = lines.map((line) => JSON.stringify(line)).join('\n');
    const { status, answers } = await ask('within --km 5 --layer posts --jsonl', input);
    expect(status).toBe(0);
    expect(answers.map(({ id, error }) => [id, error?.slice(0, 20) ?? ''])).toEqual([
      ['a', ''],
      ['b', ''],
      ['c', ''],
      ['d', 'There is no feature '],
      ['e', 'geometry is a MultiP'],
      ['f', ''],
    ]);
    expect(answers[0]?.features[0]?.id).toBe('post-shusha-dashalti-junction');
  });
});

describe('atlas ask, of a file of one’s own', () => {
  const table = join(folder, 'seen.csv');
  writeFileSync(
    table,
    'name,lat,lon,date\nWell,39.77,46.76,2021-05-01\nMill,39.64,46.55,2021-05-01\n',
  );

  it('finds its features within a distance, and says which file was searched', async () => {
    const { answer } = await ask(`within --of shusha-shushi --km 10 --layer ${table}`);
    expect(answer?.features.map(({ name }) => name)).toEqual(['Well']);
    expect(answer?.searched).toMatchObject({ name: 'seen.csv', searched: 2, leftOut: 0 });
    expect(answer?.sentence).toContain('The atlas has not checked it.');
  });

  it('finds them on their days', async () => {
    const on = async (day: string) =>
      (await ask(`nearest --at 46.55,39.64 --layer ${table} --on ${day}`)).answer?.features.map(
        ({ name }) => name,
      );
    expect(await on('2021-05-01')).toEqual(['Mill']);
    expect(await on('2021-05-02')).toEqual([]);
  });

  it('says so where there is neither a layer nor a file of that name', async () => {
    const { stderr, status } = await ask('within --of shusha-shushi --km 10 --layer none.csv');
    expect(status).not.toBe(0);
    expect(stderr).toContain('There is no layer "none.csv" and no file of that name');
  });
});
