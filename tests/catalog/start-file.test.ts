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
    expect(problems).toMatchObject([{ section: 'districts', code: 'damaged-section' }]);
    expect(read.featureById['shusha-shushi']).toBeDefined();
  });

  it('refuses a section of another shape and says why', () => {
    const wrong = text.replace(/"accuracy":\d+/, '"accuracy":"near"');
    const { problems } = readStartFile(wrong);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({
      section: 'places',
      feature: expect.stringMatching(/^[a-z-]+$/) as string,
      pointer: expect.stringMatching(/^\/places\/features\/\d+\/properties\/accuracy$/) as string,
      value: '"near"',
      code: 'wrong-type',
      args: { expected: 'number' },
    });
  });

  it('is empty but usable where nothing came', () => {
    const { catalog: read, problems } = readStartFile('');
    expect(problems).toHaveLength(15);
    expect(read.features).toEqual([]);
    expect(read.atlas.words.layers).toEqual({});
  });
});
