import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hashOf, inputs } from '../../scripts/browser/built-page';

let folder = '';
const write = (name: string, text: string) => {
  mkdirSync(join(folder, name, '..'), { recursive: true });
  writeFileSync(join(folder, name), text);
};
const hash = (geodata = 'geodata') => hashOf(inputs(folder, join(folder, geodata)));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-inputs-'));
  write('index.html', '<p>Shushi');
  write('src/main.ts', "import './map/style';");
  write('src/map/style.ts', 'export {};');
  write('geodata/posts.geojson', '{}');
  write('elsewhere/posts.geojson', '{}');
  write('node_modules/.package-lock.json', '{"svelte":"5.57.3"}');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('the page that is kept for the tests', () => {
  it.each([
    ['a module', 'src/map/style.ts'],
    ['the data', 'geodata/posts.geojson'],
    ['the page around it', 'index.html'],
    ['what is installed', 'node_modules/.package-lock.json'],
    ['a file that is new', 'public/icon.svg'],
    ['a setting that is new', '.env.production'],
  ])('is built anew after a change of %s', (_, name) => {
    const before = hash();
    write(name, 'export const changed = true;');
    expect(hash()).not.toBe(before);
  });

  it('is built anew where a file has another name, or is gone', () => {
    const before = hash();
    renameSync(join(folder, 'src/map/style.ts'), join(folder, 'src/map/styles.ts'));
    const renamed = hash();
    rmSync(join(folder, 'src/map/styles.ts'));
    expect(new Set([before, renamed, hash()]).size).toBe(3);
  });

  it('is another one of another folder of data', () => {
    const shipped = hash();
    expect(hash('elsewhere')).toBe(shipped);
    write('elsewhere/posts.geojson', '{"type":"FeatureCollection"}');
    expect(hash('elsewhere')).not.toBe(shipped);
    expect(hash()).toBe(shipped);
  });

  it('stays after a change of tests, documents and what was built', () => {
    const before = hash();
    write('tests/a.test.ts', 'expect(1).toBe(1);');
    write('README.md', 'words');
    write('dist/index.html', 'built');
    write('.cache/page-0/index.html', 'built');
    expect(hash()).toBe(before);
  });
});
