import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { polygonsContaining } from '../../src/query/containing';
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
    ['ask containing --at 46', '"46" is not a position'],
    ['ask containing', 'Give either --at LON,LAT or --of ID'],
    ['ask containing --of lachin-corridor', 'is not a point'],
    ['ask nearest --at 46,39', 'needs --layer'],
    ['ask nearest --at 46,39 --layer villages', 'There is no layer "villages"'],
    ['ask nearest --at 46,39 --layer posts --count 1.5', '--count needs a whole number'],
    ['ask within --of atlantis --km 5', 'There is no feature "atlantis"'],
    ['ask within --of Shusha --km 5', 'Did you mean shusha-shushi (Shusha / Shushi) or'],
    ['ask between --of hadrut --and Lachin', 'Did you mean berdzor-lachin (Berdzor / Lachin) or'],
    ['ask within --of hadrut', '--km needs a number above 0'],
    ['ask within --of hadrut --km 5 --on 2021-02-30', 'is not a day that exists'],
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
        polygonsContaining(catalog, [lon, lat]).map(({ feature: { id } }) => id),
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
            part: null,
            from: '2020-11-08',
            to: null,
            precision: 'day',
            certainty: 'certain',
            citations: ['alarabiya-shusha', 'newizv', 'liga-shushi'],
            sides: ['intl', 'ru'],
          },
        ],
        agreement: 'differ',
        sentence:
          'On 8 November 2020 sources differ on who held Shusha / Shushi: it was held by Artsakh (unrecognised) (sources: Armenian, international, Russian), or by Azerbaijan (sources: international, Russian).',
        sources: expect.arrayContaining([
          expect.objectContaining({
            id: 'alarabiya-shusha',
            url: catalog.citationById['alarabiya-shusha']?.url,
          }),
        ]) as unknown,
      },
    ]);
  });

  it('answers "unknown" where no source says, and when the first of them speaks', async () => {
    const { status, answers } = await atlas('ask control --of lachin-corridor --on 1999-01-01');
    expect(status).toBe(0);
    expect(answers[0]).toMatchObject({
      answers: [],
      agreement: 'unknown',
      sentence:
        'No source here says who held Lachin corridor on 1 January 1999: none dates it before 10 November 2020.',
    });
  });

  it('says which part a holder had, and does not offer the rest as an alternative to it', async () => {
    const { answers } = await atlas('ask control --of district-aghdam --on 2019-06-01');
    const [answer] = answers as unknown as [
      { answers: { holder: string; part: string }[]; sentence: string },
    ];
    expect(answer.answers.map(({ holder, part }) => `${holder}: ${part}`)).toEqual([
      'Armenia: held-by-armenian-forces',
      'Azerbaijan: rest',
      'Artsakh (unrecognised): held-by-armenian-forces',
    ]);
    expect(answer.sentence).toBe(
      'On 1 June 2019 sources differ on who held Aghdam / Akna district: it was held in part by Armenia (sources: Azerbaijani), or in part by Artsakh (unrecognised) (sources: Armenian, international, Russian). The other parts were held by Azerbaijan (sources: Azerbaijani).',
    );
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
    ['ask control --of hadrut --on 2021-02-30', '"2021-02-30" is not a day that exists'],
    ['ask control --of hadrut --on 2020-11', '"2020-11" is not a day'],
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

  it('exits 1 with one line a problem: file, pointer, value, reason, code', () => {
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
        code: 'outside-latitudes',
        args: {},
      },
    ]);
  });

  it('accepts every other data file too, each by its name', async () => {
    const paths = ['translations', 'world', 'basemap'].flatMap((name) =>
      readdirSync(`geodata/${name}`)
        .filter((one) => one.endsWith('json'))
        .map((one) => `geodata/${name}/${one}`),
    );
    expect(paths).toContain('geodata/world/named-by-hand.json');
    expect(await atlas(`check ${paths.join(' ')}`)).toMatchObject({ status: 0, answers: [] });
  });

  it('knows a file of another name by the schema that it names, by id or by file', async () => {
    const feature = {
      type: 'Feature',
      id: 'goris-road',
      geometry: { type: 'Point', coordinates: [46.34, 39.51] },
      properties: { colour: 'red' },
    };
    const named = (schema: string) =>
      file(
        'mine.geojson',
        JSON.stringify({ $schema: schema, type: 'FeatureCollection', features: [feature] }),
      );
    for (const schema of ['urn:x-corridor-atlas:schema:places', '../schema/places.schema.json']) {
      const { status, answers } = await atlas(`check ${named(schema)}`);
      expect(status, schema).toBe(1);
      expect(answers.map((one) => (one as unknown as { pointer: string }).pointer)).toContain(
        '/features/0/properties/accuracy',
      );
    }
    // Without a known `$schema`, the file is ordinary GeoJSON.
    expect((await atlas(`check ${named('https://example.org/red.schema.json')}`)).status).toBe(0);
  });

  it.each([
    [
      'events',
      '[{"id":"event-a","text":"A","differs":null,"places":[],"from":"2020-11-20~~","to":null,"certainty":"uncertain","citations":[]}]',
      { feature: 'event-a', pointer: '/0/from', value: '"2020-11-20~~"' },
    ],
    [
      'citations',
      '[{"id":"paper","title":"A","publisher":"B","date":"2020-13","url":null,"side":"am","note":null,"licence":null,"archive":null,"accessed":null}]',
      { feature: 'paper', pointer: '/0/date', value: '"2020-13"' },
    ],
    [
      'citations without a side',
      '[{"id":"paper","title":"A","publisher":"B","date":null,"url":null,"note":null,"licence":null,"archive":null,"accessed":null}]',
      { feature: 'paper', pointer: '/0/side', value: '(missing)' },
    ],
    [
      'a step of the story',
      '[{"id":"step","date":"2020-11","title":"A","text":"B","differs":null,"certainty":"uncertain","citations":["vk"],"bounds":[46,39,47,40],"layers":[]}]',
      { feature: 'step', pointer: '/0/date', value: '"2020-11"' },
    ],
    [
      'a place of the world',
      '[{"id":"town","kind":"city","lon":200,"lat":40,"names":{"en":["Town"]},"citation":"geonames"}]',
      { feature: 'town', pointer: '/0/lon', value: '200' },
    ],
    [
      'translations',
      '{"event-e001":{"text":""}}',
      { feature: 'event-e001', pointer: '/event-e001/text', value: '""' },
    ],
  ])('knows %s of another name by what they hold', async (_, text, expected) => {
    const { status, answers } = await atlas(`check ${file('unnamed.json', text)}`);
    expect(status).toBe(1);
    expect(answers).toContainEqual(
      expect.objectContaining({ ...expected, reason: expect.stringMatching(/./) }),
    );
  });

  it('holds translations to the facts, events and steps of the files that are checked with them', async () => {
    const events = JSON.parse(files['events.json'] ?? '[]') as { id: string }[];
    const [first] = events;
    const more = JSON.stringify([...events, { ...first, id: 'event-e999' }]);
    const { status, answers } = await atlas(
      `check ${file('events.json', more)} geodata/translations/es.json`,
    );
    expect(status).toBe(1);
    expect(answers).toEqual([
      {
        file: 'geodata/translations/es.json',
        feature: 'event-e999',
        pointer: '/event-e999',
        value: '(missing)',
        reason: 'is not translated',
        code: 'untranslated',
        args: {},
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

  it('says that a place of Armenia lies in a district of Azerbaijan, and in which', async () => {
    const [was, moved] = ['[46.5311,39.5481]', '[46.528,39.503]'];
    expect(files['places.geojson']).toContain(was);
    const path = file('places.geojson', (files['places.geojson'] ?? '').replace(was, moved));
    const { status, answers } = await atlas(`check ${path}`);
    expect(status).toBe(1);
    expect(answers).toMatchObject([{ file: path, feature: 'kornidzor', value: moved }]);
    expect(JSON.stringify(answers)).toMatch(/lies in Lachin district \(AZ\)/);
  });

  it('exits 2 for a file that is not there and for no file', async () => {
    expect((await atlas('check nowhere.geojson')).status).toBe(2);
    expect((await atlas('check')).status).toBe(2);
  });
});
