import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  dataFiles,
  describeData,
  descriptorFile,
  writeDescriptor,
  type DataPackage,
} from '../../scripts/datapackage/describe';
import { version } from '../../scripts/site/version';
import { catalog } from '../fixtures';

const text = writeDescriptor(describeData('geodata', version));
const described = JSON.parse(text) as DataPackage;
const there = readdirSync('geodata', { recursive: true, encoding: 'utf8' });
const namesOf = (path: string) =>
  described.resources.find((one) => one.path === path)?.licenses.map(({ name }) => name);

describe('the data package', () => {
  it.runIf(existsSync('.git'))(
    'is not kept in git, so that an edit of the data changes no second file',
    () => {
      const kept = execFileSync('git', ['ls-files', 'geodata'], { encoding: 'utf8' });
      expect(kept).toContain('geodata/places.geojson');
      expect(kept).not.toContain(descriptorFile);
      expect(readFileSync('.gitignore', 'utf8')).toContain(`/geodata/${descriptorFile}`);
    },
  );

  it('is written by `npm run geodata:package` into the folder that is named, and does not list itself', () => {
    const folder = mkdtempSync(join(tmpdir(), 'atlas-package-'));
    cpSync('tests/fixtures/island-atlas', folder, { recursive: true });
    const env = { ...process.env, ATLAS_GEODATA: folder };
    writeFileSync(join(folder, descriptorFile), '{"name":"an earlier one"}');
    execFileSync('npm', ['run', '--silent', 'geodata:package'], { env });
    const written = readFileSync(join(folder, descriptorFile), 'utf8');
    expect(written).toBe(writeDescriptor(describeData(folder, version)));
    expect(dataFiles(folder)).toContain('atlas.json');
    expect(written).not.toContain(`"${descriptorFile}"`);
    rmSync(folder, { recursive: true });
  });

  it('lists every file of the data once, and nothing else', () => {
    const data = there.filter(
      (path) => /\.(json|geojson|csv)$/.test(path) && !path.startsWith('schema/'),
    );
    expect(described.resources.map(({ path }) => path)).toEqual(
      data.filter((path) => path !== descriptorFile).sort(),
    );
  });

  it('has the size and the hash of each file, counted anew', () => {
    for (const { path, bytes, hash } of described.resources) {
      const content = readFileSync(`geodata/${path}`);
      expect(bytes, path).toBe(content.byteLength);
      expect(hash, path).toBe(`sha256:${createHash('sha256').update(content).digest('hex')}`);
    }
  });

  it('names a schema that is there for everything but the inputs', () => {
    for (const { path, jsonSchema, schema } of described.resources) {
      if (path.startsWith('inputs/')) expect(jsonSchema, path).toBeUndefined();
      else expect(existsSync(`geodata/${jsonSchema ?? ''}`), path).toBe(true);
      // A Table Schema is for tables only, and has each column of the file.
      const columns = schema?.fields.map(({ name }) => name).join();
      const header = readFileSync(`geodata/${path}`, 'utf8').split('\n')[0];
      expect(columns, path).toBe(path.endsWith('.csv') ? header : undefined);
    }
  });

  it('keeps the rules of the standard for names, paths, types and licences', () => {
    // https://datapackage.org/standard/data-package/ and /data-resource/
    expect(described.$schema).toBe('https://datapackage.org/profiles/2.0/datapackage.json');
    expect(described.version).toMatch(/^\d+\.\d+\.\d+$/);
    const names = [described.name, ...described.resources.map(({ name }) => name)];
    expect(names.filter((name) => !/^[a-z0-9][a-z0-9._-]*$/.test(name))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
    for (const { path, mediatype, hash, licenses } of described.resources) {
      expect(path).not.toMatch(/^[./~]|\.\.|\\/);
      expect(mediatype).toMatch(/^[a-z]+\/[a-z+-]+$/);
      expect(hash).toMatch(/^[^:]+:[0-9a-f]+$/);
      expect(licenses.length, path).toBeGreaterThan(0);
      for (const one of licenses) {
        expect(one.name ?? one.path).toBeTruthy();
        expect(one.name ?? 'none').toMatch(/^[-a-zA-Z0-9._]+$/);
        if (!/^https?:/.test(one.path)) expect(existsSync(`geodata/${one.path}`), path).toBe(true);
      }
    }
  });

  it('gives each file the terms that LICENSE.md names for it', () => {
    const rows = readFileSync('geodata/LICENSE.md', 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('| `') || line.startsWith('| quotations'));
    const said: readonly (readonly [RegExp, string])[] = [
      [/ODbL/, 'ODbL-1.0'],
      [/LGPL/, 'LGPL-3.0-or-later'],
      [/CC0/, 'CC0-1.0'],
    ];
    for (const row of rows) {
      const [, files = '', terms = ''] = row.split('|');
      const paths = [...files.matchAll(/`([\w./-]+\.\w+)`/g)].map(([, path = '']) => path);
      const expected = said.filter(([word]) => word.test(terms)).map(([, name]) => name);
      for (const path of paths.filter((one) => /\.(geo)?json$|\.csv$/.test(one)))
        for (const name of expected) expect(namesOf(path), path).toContain(name);
    }
    expect(rows.length).toBeGreaterThan(3);
    expect(namesOf('world/places.json')).toEqual(['ODbL-1.0', 'CC-BY-4.0', 'Unicode-3.0']);
  });

  it('names the licence of each source that the position of a feature cites', () => {
    const licences: Readonly<Record<string, string>> = {
      geonames: 'CC-BY-4.0',
      'wiki-coords': 'CC-BY-SA-4.0',
    };
    const files = { places: 'places.geojson', posts: 'posts.geojson' } as const;
    for (const [layer, path] of Object.entries(files)) {
      const sources = catalog.features
        .filter(({ properties }) => properties.layer === layer)
        .flatMap(({ properties }) => properties.citations);
      for (const [source, name] of Object.entries(licences))
        if (sources.includes(source)) expect(namesOf(path), `${path}: ${source}`).toContain(name);
    }
    expect(namesOf('posts.geojson')).toContain('CC-BY-4.0');
    // The list of sources names GeoNames, but nothing in it is from there.
    expect(namesOf('citations.json')).toEqual(['ODbL-1.0']);
  });
});
