import { describe, expect, it } from 'vitest';
import { parseCatalog } from '../../src/catalog/parse';
import { readStartFile } from '../../src/catalog/check-start-file';
import { takeStartFile, writeStartFile } from '../../src/catalog/start-file';
import { catalog, files } from '../fixtures';

const { sections } = parseCatalog(files);
if (!sections) throw new Error('The geodata has problems');
const text = writeStartFile(sections);
const without = (name: string) =>
  text
    .split('\n')
    .filter((line) => !line.startsWith(`{"${name}"`))
    .join('\n');

describe('the start file', () => {
  it('brings back the catalog that was written', () => {
    const { catalog: read, problems } = readStartFile(text);
    expect(problems).toEqual([]);
    expect(read).toEqual(catalog);
  });

  it('is the same catalog where nothing is checked, because the build has checked it', () => {
    expect(takeStartFile(text)).toEqual(catalog);
  });

  it.each(['places', 'districts', 'corridor', 'posts', 'facts', 'citations', 'articles'])(
    'keeps everything else where %s is missing',
    (name) => {
      const { catalog: read, problems } = readStartFile(without(name));
      expect(problems.map(({ section }) => section)).toEqual([name]);
      const others = Object.values(read).filter(
        (value) => Array.isArray(value) && value.length > 0,
      );
      expect(others.length).toBeGreaterThanOrEqual(4);
    },
  );

  it('loses one section only where a line is damaged', () => {
    const damaged = text.replace('{"districts":{"type"', '{"districts":{"type');
    const { catalog: read, problems } = readStartFile(damaged);
    expect(problems).toMatchObject([
      { section: 'districts', kinds: [{ code: 'damaged-section', pointer: '', count: 1 }] },
    ]);
    expect(read.featureById['shusha-shushi']).toBeDefined();
  });

  it('refuses a section of another shape and says why', () => {
    const wrong = text.replace(/"accuracy":\d+/, '"accuracy":"near"');
    const { problems } = readStartFile(wrong);
    expect(problems.map(({ section, kinds }) => [section, kinds.length])).toEqual([['places', 1]]);
    expect(problems[0]?.kinds[0]).toMatchObject({
      feature: expect.stringMatching(/^[a-z-]+$/) as string,
      pointer: expect.stringMatching(/^\/places\/features\/\d+\/properties\/accuracy$/) as string,
      value: '"near"',
      code: 'wrong-type',
      args: { expected: 'number' },
      count: 1,
    });
  });

  it('tells every kind of problem of a section, with the first of each and how many there are', () => {
    const places = text.split('\n').find((line) => line.startsWith('{"places"')) ?? '';
    const many = places.match(/"accuracy":\d+/g)?.length ?? 0;
    const wrong = places
      .replace(/"accuracy":\d+/g, '"accuracy":"near"')
      .replace(/"id":"[^"]+"/, '"id":"Not an id"');
    const { problems } = readStartFile(text.replace(places, () => wrong));
    const kinds = problems.flatMap((one) => one.kinds);
    expect(kinds.map(({ code }) => code)).toEqual(['no-id', 'wrong-type', 'wrong-form']);
    expect(kinds.reduce((sum, { count }) => sum + count, 0)).toBe(many + 1);
  });

  it('is empty but usable where nothing came', () => {
    const { catalog: read, problems } = readStartFile('');
    expect(problems).toHaveLength(16);
    expect(read.features).toEqual([]);
    expect(read.atlas.words.layers).toEqual({});
  });
});
