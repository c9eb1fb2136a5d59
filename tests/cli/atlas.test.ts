import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { containing } from '../../src/query/containing';
import { catalog, files } from '../fixtures';
import { atlas as runHere, objectsOf, spawnAtlas, type Outcome } from './command';

interface Answer {
  id: string | null;
  query: string;
  on: string | null;
  features: { id: string; layer: string; name: string; km?: number; withinAccuracy?: boolean }[];
  citations: string[];
  error?: string;
}

const folder = mkdtempSync(join(tmpdir(), 'atlas-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function atlas(words: string, input = '') {
  return read(await runHere(words.split(' '), input));
}

function spawned(words: string, input = '') {
  return read(spawnAtlas(words.split(' '), input));
}

function read(outcome: Outcome) {
  return { ...outcome, answers: objectsOf<Answer>(outcome) };
}

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

describe('atlas ask', () => {
  it('says which district a point lies in', () => {
    const { status, answers } = spawned('ask containing --at 46.92736,39.99096');
    expect(status).toBe(0);
    expect(answers).toMatchObject([
      {
        id: null,
        query: 'containing',
        on: null,
        features: [
          {
            id: 'district-aghdam',
            layer: 'districts',
            name: 'Aghdam / Akna district',
            withinAccuracy: false,
          },
        ],
        citations: ['natural-earth-districts', 'osm-border', 'whos-on-first'],
      },
    ]);
  });

  it('finds the nearest features of a layer to a place', async () => {
    const { answers } = await atlas('ask nearest --of shusha-shushi --layer posts --count 2');
    expect(answers[0]?.features.map(({ id, km }) => [id, km])).toEqual([
      ['post-shusha-dashalti-junction', 2.013],
      ['post-shushakand-shosh', 3.182],
    ]);
  });

  it('finds what lay within some km on a day', async () => {
    const ask = async (on: string) => {
      const words = `ask within --of berdzor-lachin --km 6 --layer posts --on ${on}`;
      return (await atlas(words)).answers[0];
    };
    expect((await ask('2021-06-01'))?.features).toHaveLength(2);
    const later = await ask('2022-12-01');
    expect(later?.features).toHaveLength(1);
    expect(later?.on).toBe('2022-12-01');
  });

  it('answers with nothing, and success, far from everything', async () => {
    const { status, answers } = await atlas('ask containing --at -3.60667,37.18817');
    expect([status, answers[0]?.features]).toEqual([0, []]);
  });

  it.each([
    ['ask containing --at 999,39', 'Longitude 999 is outside -180 to 180.'],
    ['ask containing --at 46', '"46" is no position'],
    ['ask containing', 'Give either --at LON,LAT or --of ID'],
    ['ask containing --of lachin-corridor', 'is no point'],
    ['ask nearest --at 46,39', 'needs --layer'],
    ['ask nearest --at 46,39 --layer villages', 'There is no layer "villages"'],
    ['ask nearest --at 46,39 --layer posts --count 1.5', '--count needs a whole number'],
    ['ask within --of atlantis --km 5', 'There is no feature "atlantis"'],
    ['ask within --of hadrut', '--km needs a number above 0'],
    ['ask within --of hadrut --km 5 --on 2021-02-30', 'is no day that exists'],
    ['ask everything --at 46,39', 'There is no question "everything"'],
    ['ask containing --at 46,39 --colour red', '--colour'],
    ['ask containing --at 46,39 --layer posts', 'does not know --layer'],
    ['ask within --of hadrut --km 5 --jsonl', 'leave out --at, --of'],
    ['draw', 'There is no command "draw"'],
  ])('exits 2 with one line for: %s', async (words, message) => {
    const { status, answers, stderr } = await atlas(words);
    expect(status).toBe(2);
    expect(answers).toEqual([]);
    expect(stderr).toContain(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it('streams one answer a line and goes on after a bad one', () => {
    const input = [
      '{"id":"a","lon":46.92736,"lat":39.99096}',
      'not JSON',
      '{"id":"c","lon":999,"lat":39}',
      '',
      '{"id":"d","lon":46.04,"lat":40.1}',
    ].join('\n');
    const { status, answers } = spawned('ask containing --jsonl', input);
    expect(status).toBe(0);
    expect(answers.map(({ id }) => id)).toEqual(['a', null, 'c', 'd']);
    expect(answers[1]?.error).toMatch(/not JSON/);
    expect(answers[2]?.error).toMatch(/Longitude 999/);
    expect(answers[3]?.features[0]?.id).toBe('district-kalbajar');
  });

  it('gives the answers that the page gives, for a thousand points', async () => {
    const points = Array.from({ length: 1000 }, (_, i) => ({
      id: String(i),
      lon: 45.5 + (i % 40) / 16,
      lat: 38.8 + Math.floor(i / 40) / 14,
    }));
    const input = points.map((point) => JSON.stringify(point)).join('\n');
    const { answers } = await atlas('ask containing --jsonl', input);
    expect(answers.map(({ features }) => features.map(({ id }) => id))).toEqual(
      points.map(({ lon, lat }) =>
        containing(catalog, [lon, lat]).map(({ feature: { id } }) => id),
      ),
    );
  });
});

describe('atlas ask control', () => {
  it('says who held a place on a day, according to whom', async () => {
    const { status, answers } = await atlas('ask control --of shusha-shushi --on 2020-11-08');
    expect(status).toBe(0);
    expect(answers).toEqual([
      {
        id: 'shusha-shushi',
        on: '2020-11-08',
        answers: [
          expect.objectContaining({ holder: 'Artsakh (unrecognised)', to: '2020-11-08' }),
          {
            holder: 'Azerbaijan',
            manner: 'fighting',
            from: '2020-11-08',
            to: null,
            precision: 'day',
            certainty: 'certain',
            citations: ['alarabiya-shusha', 'newizv'],
            sides: ['intl', 'ru'],
          },
        ],
        agreement: 'differ',
        sentence:
          'On 8 November 2020 sources differ on who held Shusha / Shushi: it was held by Artsakh (unrecognised) (uncertain; sources: Wikipedia), or by Azerbaijan (sources: third party, Russian).',
      },
    ]);
  });

  it('answers "unknown" where nobody says', async () => {
    const { status, answers } = await atlas(
      'ask control --of khankendi-stepanakert --on 1999-01-01',
    );
    expect(status).toBe(0);
    expect(answers[0]).toMatchObject({ answers: [], agreement: 'unknown' });
    expect(JSON.stringify(answers[0])).toContain('unknown: no source that was read says');
  });

  it('answers for points, one a line', async () => {
    const input = '{"id":"k","lon":46.04,"lat":40.1}\n{"id":"x","lon":999,"lat":1}\n';
    const { status, answers } = await atlas('ask control --on 2020-11-25 --jsonl', input);
    expect(status).toBe(0);
    expect(answers.map(({ id }) => id)).toEqual(['k', 'x']);
    expect(answers[0]).toMatchObject({ agreement: 'agree', answers: [{ holder: 'Azerbaijan' }] });
    expect(answers[1]?.error).toMatch(/Longitude 999/);
  });

  it.each([
    ['ask control --of hadrut', 'needs --on'],
    ['ask control --of hadrut --on 2021-02-30', '"2021-02-30" is no day that exists'],
    ['ask control --of hadrut --on 2020-11', '"2020-11" is no day'],
    ['ask control --of hadrut --on 1850-01-01', 'outside the days of the record'],
    ['ask control --of hadrut --on 2999-01-01', 'outside the days of the record'],
    ['ask control --of atlantis --on 2020-11-08', '"atlantis"'],
    ['ask control --on 2020-11-08', '--at LON,LAT or --of ID'],
    ['ask control --of hadrut --on 2020-11-08 --km 3', '--km'],
  ])('exits 2 with one line for "%s"', async (words, message) => {
    const { status, answers, stderr } = await atlas(words);
    expect({ status, answers }).toEqual({ status: 2, answers: [] });
    expect(stderr).toContain(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});

describe('atlas check', () => {
  it('accepts the files of the atlas', async () => {
    const paths = Object.keys(files).map((name) => `geodata/${name}`);
    expect(await atlas(`check ${paths.join(' ')}`)).toMatchObject({ status: 0, answers: [] });
  });

  it('exits 1 with one line a problem: file, pointer, value, reason', () => {
    const path = file(
      'drawn.geojson',
      '{"type":"Feature","id":"a","properties":{},"geometry":{"type":"Point","coordinates":[46,139]}}',
    );
    const { status, answers } = spawned(`check ${path}`);
    expect(status).toBe(1);
    expect(answers).toEqual([
      {
        file: path,
        feature: 'a',
        pointer: '/geometry/coordinates',
        value: '[46,139]',
        reason: 'has a latitude outside -90 to 90 (is the order [lon, lat]?)',
      },
    ]);
  });

  it('holds a changed copy of its own files to the files around it', async () => {
    const text = (files['posts.geojson'] ?? '').replace('"tass-posts"', '"nobody"');
    const { status, answers } = await atlas(`check ${file('posts.geojson', text)}`);
    expect(status).toBe(1);
    expect(JSON.stringify(answers)).toContain('names no known citation');
  });

  it('reports what a changed file breaks in another', async () => {
    const text = (files['places.geojson'] ?? '').replace('"id":"hadrut"', '"id":"hadrut-town"');
    const { status, answers } = await atlas(`check ${file('places.geojson', text)}`);
    expect(status).toBe(1);
    expect(JSON.stringify(answers)).toMatch(/events\.json.*hadrut.*names no known place/);
  });

  it('exits 2 for a file that is not there and for no file', async () => {
    expect((await atlas('check nowhere.geojson')).status).toBe(2);
    expect((await atlas('check')).status).toBe(2);
  });
});
