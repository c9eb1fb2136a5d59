import { describe, expect, it } from 'vitest';
import { parseCatalog } from '../../src/catalog/parse';
import { problemLine } from '../../src/catalog/problems';
import { files, filesWith } from '../fixtures';

type Json = Record<string, never> & { features: { properties: Record<string, unknown> }[] };
const problemsWith = (file: string, edit: (json: Json) => void) =>
  parseCatalog(filesWith(file, edit as never)).problems;

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
    const problems = parseCatalog({}).problems.map(({ file, reason }) => `${file} ${reason}`);
    expect(problems).toHaveLength(12);
    expect(problems).toContain('districts.geojson the file is missing');
  });

  it('says where a file is not JSON', () => {
    const [problem] = parseCatalog({ ...files, 'posts.geojson': '{"type":' }).problems;
    expect(problem?.file).toBe('posts.geojson');
    expect(problem?.reason).toMatch(/is not JSON/);
  });

  it('lists every problem of a broken feature with file, feature, field, value and reason', () => {
    const problems = problemsWith('posts.geojson', ({ features }) => {
      Object.assign(features[0]?.properties ?? {}, { accuracy: -5, from: '2020-02-30' });
    });
    const lines = problems.map(problemLine);
    expect(lines).toHaveLength(2);
    expect(lines[0]).toBe(
      'posts.geojson: post-aghdara-martakert: /features/0/properties/accuracy: -5: is not above 0 metres',
    );
    expect(lines[1]).toMatch(/properties\/from: "2020-02-30": is not a year, month or day/);
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

  it('refuses a road that is not marked as drawn straight, and a length between unknown places', () => {
    const roads = (edit: (properties: Record<string, unknown>) => void) =>
      problemsWith('lines.geojson', ({ features }) => {
        const road = features.find(({ properties }) => properties['via']);
        edit(road?.properties ?? {});
      }).map(({ pointer, reason }) => `${pointer.split('/').slice(4).join('/')} ${reason}`);
    expect(roads((road) => (road['schematic'] = false))[0]).toMatch(/^schematic is not true/);
    expect(roads((road) => delete road['via'])[0]).toMatch(/^schematic is true/);
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
    expect(problems[0]?.reason).toMatch(/rests on (0 side|no citation)/);
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
});
