import { describe, expect, it } from 'vitest';
import { parseCatalog } from '../../src/catalog/parse';
import { faultInEnglish, problemLine } from '../../src/cli/problem-line';
import { catalog, files, filesWith } from '../fixtures';

type Json = Record<string, never> & { features: { properties: Record<string, unknown> }[] };
const problemsWith = (file: string, edit: (json: Json) => void) =>
  parseCatalog(filesWith(file, edit as never)).problems;

const firstCitation = catalog.citations[0]?.id ?? '';

describe('parsing the geodata', () => {
  it('freezes what it returns, down to the last toponym', () => {
    const { catalog } = parseCatalog(files);
    expect(Object.isFrozen(catalog)).toBe(true);
    expect(Object.isFrozen(catalog?.features[0]?.properties.toponyms[0])).toBe(true);
  });

  it('finds nothing under the names that every object has', () => {
    const { catalog } = parseCatalog(files);
    expect(catalog?.featureById['constructor']).toBeUndefined();
  });

  it('names every missing file at once', () => {
    const problems = parseCatalog({}).problems.map((one) => `${one.file} ${faultInEnglish(one)}`);
    const missing = 'the file is missing; add it to the folder';
    expect(problems.slice(0, -1)).toEqual([
      `atlas.json ${missing}`,
      `places.geojson ${missing}`,
      `districts.geojson ${missing}`,
      `control.json ${missing}`,
      `events.json ${missing}`,
      `citations.json ${missing}`,
    ]);
    expect(problems.at(-1)).toBe('articles/ holds no article; add one file');
  });

  it('takes a folder without counts and a story as one that has none', () => {
    const { 'post-counts.json': counts, 'story.json': steps, ...rest } = files;
    expect(counts).toBeDefined();
    expect(steps).toBeDefined();
    const { catalog } = parseCatalog(rest);
    expect(catalog?.story).toEqual([]);
    expect(catalog?.counts).toEqual([]);
  });

  it('says where a file is not JSON', () => {
    const [problem] = parseCatalog({ ...files, 'posts.geojson': '{"type":' }).problems;
    expect(problem?.file).toBe('posts.geojson');
    expect(problem && faultInEnglish(problem)).toMatch(/is not JSON/);
  });

  it('lists every problem of a broken feature with file, feature, field, value and reason', () => {
    const problems = problemsWith('posts.geojson', ({ features }) => {
      Object.assign(features[0]?.properties ?? {}, { accuracy: -5, from: '2020-02-30' });
    });
    const lines = problems.map(problemLine);
    expect(lines).toHaveLength(2);
    expect(lines[0]).toBe(
      'posts.geojson: post-aghdara-martakert: /features/0/properties/accuracy: -5: is not above 0',
    );
    expect(lines[1]).toMatch(
      /properties\/from: "2020-02-30": is not a date that exists: its month has no such day/,
    );
  });

  it('refuses an unknown property, which is a misspelt one', () => {
    const [problem] = problemsWith('posts.geojson', ({ features }) => {
      Object.assign(features[0]?.properties ?? {}, { acuracy: 3000 });
    });
    expect(problem?.pointer).toBe('/features/0/properties/acuracy');
  });

  it('refuses a citation that nobody wrote down, an id used twice and a place outside the area', () => {
    const lines = problemsWith('places.geojson', ({ features }) => {
      const [first, second] = (
        features as unknown as {
          id: string;
          geometry: { coordinates: number[] };
          properties: { citations: string[]; scope: string };
        }[]
      ).filter(({ properties }) => properties.scope === 'region');
      if (!first || !second) throw new Error('no places');
      first.properties.citations = ['rumour'];
      first.geometry.coordinates = [12, 45];
      second.id = 'post-zarisli';
    })
      .map(problemLine)
      .join('\n');
    expect(lines).toMatch(/citations\/0: "rumour": names no known citation/);
    expect(lines).toMatch(/\[12,45\]: lies outside the study area/);
    expect(lines).toMatch(/"post-zarisli": is used already/);
  });

  it.each([
    ['2020-13', /its month is not 01 to 12/],
    ['2021-02-30', /its month has no such day/],
    ['2020-11-20~~', /has several marks/],
    ['2020-11-20 (approx.)', /is not an EDTF date/],
    ['[2020,2021]', /is EDTF of level 2/],
    ['-0500', /has a year that is not of four digits/],
  ])('refuses the date %s with its reason, wherever it stands', (date, reason) => {
    const spot = { from: date };
    for (const file of ['control.json', 'events.json', 'facts.json'] as const) {
      const [found] = problemsWith(file, (records) => {
        Object.assign((records as unknown as object[])[0] ?? {}, spot);
      });
      expect([found?.file, found?.pointer, found?.value]).toEqual([
        file,
        '/0/from',
        JSON.stringify(date),
      ]);
      expect(found?.feature).toMatch(/^(control|event|fact)-/);
      expect(found && faultInEnglish(found)).toMatch(reason);
    }
    const [cited] = problemsWith('citations.json', (records) => {
      Object.assign((records as unknown as object[])[0] ?? {}, { date });
    });
    expect(cited).toMatchObject({
      file: 'citations.json',
      feature: firstCitation,
      pointer: '/0/date',
    });
    expect(cited && faultInEnglish(cited)).toMatch(reason);
  });

  it('takes dates of level 1 where the record has intervals, and keeps them as they are', () => {
    const changed = filesWith('events.json', ((
      records: { id: string; from: string; to: string }[],
    ) => {
      const event = records.find(({ id }) => id === 'event-e001');
      Object.assign(event ?? {}, { from: '2020-09-27~', to: '2020-23' });
    }) as never);
    const { catalog, problems } = parseCatalog(changed);
    expect(problems).toEqual([]);
    expect(catalog?.events.find(({ id }) => id === 'event-e001')).toMatchObject({
      from: '2020-09-27~',
      to: '2020-23',
    });
  });

  it('refuses an interval of level 1 that runs backwards, by the days that it may mean', () => {
    const backwards = (from: string, to: string) =>
      problemsWith('events.json', (records) => {
        Object.assign((records as unknown as object[])[0] ?? {}, { from, to });
      }).map(problemLine);
    expect(backwards('2020-23', '2020-08-31?')).toEqual([
      expect.stringMatching(/event-e001: \/0\/to: "2020-08-31\?": is before "from" \(2020-23\)/),
    ]);
    expect(backwards('199X', '1994-05-12~')).toEqual([]);
  });

  it('asks a step of the story for a day that nobody doubts', () => {
    for (const date of ['2020-11', '2020-11-10~', '2020-23']) {
      const problems = problemsWith('story.json', (steps) => {
        Object.assign((steps as unknown as object[])[0] ?? {}, { date });
      });
      expect(
        problems.map(({ pointer }) => pointer),
        date,
      ).toEqual(['/0/date']);
    }
  });

  it.each(['side', 'kind'])('refuses a citation without a %s', (member) => {
    const [found] = problemsWith('citations.json', (records) => {
      Reflect.deleteProperty((records as unknown as object[])[0] ?? {}, member);
    });
    expect(problemLine(found as never)).toContain(
      `citations.json: ${firstCitation}: /0/${member}: (missing): is missing`,
    );
  });

  it('refuses a road that is not marked as drawn straight, and a length between unknown places', () => {
    const roads = (edit: (properties: Record<string, unknown>) => void) =>
      problemsWith('lines.geojson', ({ features }) => {
        const road = features.find(({ properties }) => properties['via']);
        edit(road?.properties ?? {});
      }).map((one) => `${one.pointer.split('/').slice(4).join('/')} ${faultInEnglish(one)}`);
    expect(roads((road) => (road['schematic'] = false))[0]).toMatch(/^schematic must be true/);
    expect(roads((road) => delete road['via'])[0]).toMatch(/^schematic must be false/);
    const length = { of: ['atlantis'], km: 5, upTo: 4, citations: ['nobody'] };
    expect(roads((road) => (road['published'] = [length]))).toEqual([
      'published/0/of names no known place',
      'published/0/citations names no known citation',
      'published/0/upTo is not above "km" (5)',
    ]);
  });

  it('refuses an interval that runs backwards', () => {
    const lines = problemsWith('corridor.geojson', ({ features }) => {
      Object.assign(features[0]?.properties ?? {}, { from: '2022-08-30', to: '2020-11-10' });
    }).map(problemLine);
    expect(lines).toEqual([
      expect.stringMatching(/lachin-corridor: .*"2020-11-10": is before "from" \(2022-08-30\)/),
    ]);
  });

  it('refuses a certain statement without a source', () => {
    const problems = problemsWith('events.json', (events) => {
      Object.assign((events as unknown as object[])[0] ?? {}, { citations: [] });
    });
    expect(problems.slice(0, 1).map(faultInEnglish).join()).toMatch(
      /rests on (0 side|no citation)/,
    );
  });

  it('refuses a mention whose offsets hold another word, and a quotation that is too long', () => {
    const file = 'articles/soyarmenio-2022-08-27.json';
    const lines = problemsWith(file, (article) => {
      const { quotations } = article as unknown as {
        quotations: { exact: string; end: number; mentions: { start: number; end: number }[] }[];
      };
      const [first, second] = quotations;
      if (!first?.mentions[0] || !second) throw new Error('no quotations');
      first.mentions[0].start += 1;
      first.mentions[0].end += 1;
      second.exact = `${second.exact} ${'palabra '.repeat(40)}`;
    })
      .map(problemLine)
      .join('\n');
    expect(lines).toMatch(/q01: .*"Bakú": the offsets hold "akú "/);
    expect(lines).toMatch(/q02: .*has more than 40 words/);
  });

  it('refuses a claim that is twice there, neither quoted nor told, out of order or unjudged', () => {
    const linesWith = (edit: (claims: Record<string, unknown>[], article: Json) => void) =>
      problemsWith('articles/soyarmenio-2022-08-27.json', (article) => {
        edit((article as unknown as { claims: Record<string, unknown>[] }).claims, article);
      })
        .map(problemLine)
        .join('\n');
    const set = (id: string, values: object) => (claims: Record<string, unknown>[]) => {
      Object.assign(claims.find((claim) => claim['id'] === id) ?? {}, values);
    };
    expect(linesWith(() => undefined)).toBe('');
    expect(linesWith((claims) => claims.splice(5, 0, claims[4] ?? {}))).toMatch(
      /C05: .*"C05": is used twice in this article/,
    );
    expect(linesWith(set('C05', { says: null }))).toMatch(/C05: .*no quotation makes this claim/);
    expect(linesWith(set('C27', { foreignWords: [{ text: 'rectifica', lang: 'es' }] }))).toMatch(
      /C27: .*"rectifica": stands in none of the words of the claim/,
    );
    expect(linesWith(set('C01', { says: 'It was.' }))).toMatch(/C01: .*repeats the quotation q01/);
    expect(linesWith(set('C05', { subject: 'crisis' }))).toMatch(/C05: .*told has none/);
    expect(linesWith(set('C05', { start: 0 }))).toMatch(/C05: .*keep the order of the text/);
    expect(linesWith(set('C30', { end: 3312 }))).toMatch(/C30: .*3312: does not fit/);
    expect(linesWith(set('C01', { start: 300, end: 310 }))).toMatch(/outside the quotation q01/);
    expect(linesWith(set('C05', { citations: [] }))).toMatch(/"unchecked" and no citation go/);
    expect(linesWith(set('C05', { citations: ['rumour', 'metbuat'] }))).toMatch(
      /C05: .*"rumour": names no known citation/,
    );
    expect(linesWith(set('C30', { certainty: 'certain' }))).toMatch(/C30: .*rests on 1 side/);
    expect(
      linesWith((_, article) => {
        const { otherMentions } = article as unknown as { otherMentions: { start: number }[] };
        Object.assign(otherMentions[0] ?? {}, { start: 5, end: 10, place: 'atlantis' });
      }),
    ).toMatch(/stands in the quotation q01.*\n.*"atlantis": names no known place/);
  });
});
