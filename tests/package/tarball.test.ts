import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';

/** A folder without anything, into which the packed package is installed. */
const folder = mkdtempSync(join(tmpdir(), 'atlas-package-'));

function run(command: string, words: readonly string[], cwd = folder, input = '') {
  const ended = spawnSync(command, words, { cwd, encoding: 'utf8', input });
  return { status: ended.status, stdout: ended.stdout, stderr: ended.stderr };
}

beforeAll(() => {
  const packed = run('npm', ['pack', '--silent', '--pack-destination', folder], process.cwd());
  expect(packed.status, packed.stderr).toBe(0);
  const [tarball = ''] = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
  writeFileSync(join(folder, 'package.json'), '{"name":"empty","type":"module"}');
  const quiet = ['--prefer-offline', '--no-audit', '--no-fund', '--silent'];
  const installed = run('npm', ['install', ...quiet, `./${tarball}`]);
  expect(installed.status, installed.stderr).toBe(0);
}, 300_000);

describe('the packed package in an empty folder', () => {
  it('brings no map and no framework of the page', () => {
    const modules = readdirSync(join(folder, 'node_modules')).filter(
      (name) => !name.startsWith('.'),
    );
    expect(modules.sort()).toEqual(['@types', 'corridor-atlas', 'geojson-validation', 'valibot']);
    const own = join(folder, 'node_modules/corridor-atlas');
    expect(readdirSync(own)).not.toContain('src');
    expect(existsSync(join(own, 'geodata/inputs'))).toBe(false);
  });

  it('has the command by both names, with help on standard output', () => {
    for (const name of ['atlas', 'corridor-atlas']) {
      const { status, stdout } = run('npx', ['--no-install', name, 'help']);
      expect(stdout).toContain('atlas link');
      expect(status).toBe(0);
    }
  });

  it('answers on the command line from its own data', () => {
    const { status, stdout } = run('npx', [
      ...['--no-install', 'atlas', 'ask', 'control'],
      ...['--of', 'hadrut', '--on', '2019-06-01'],
    ]);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ on: '2019-06-01' });
    const words = ['--no-install', 'atlas', 'link', '--lang', 'es'];
    expect(run('npx', words, folder, 'Llegó a Goris.').stdout).toContain('"placeId":"goris"');
  });

  it('can be imported: places, days, claims and questions', () => {
    writeFileSync(
      join(folder, 'use.js'),
      `import { findDates, Linker, loadAtlas } from 'corridor-atlas';
      const atlas = loadAtlas();
      const text = 'Berdzor was quiet on 27 August 2022.';
      const answer = atlas.ask({ kind: 'nearest', of: { id: 'shusha-shushi' }, count: 1, on: undefined });
      console.log(JSON.stringify({
        isLinker: atlas.linker instanceof Linker,
        places: atlas.linker.link(text, 'en').map(({ placeId }) => placeId),
        dates: findDates(text, { language: 'en' }).map(({ edtf }) => edtf),
        found: atlas.review('On Monday, 1 December 2020 it rained in Goris.', { language: 'en' })
          .map(({ kind, verdict }) => kind + ' ' + verdict),
        nearest: answer.features.length,
      }));`,
    );
    const { status, stdout, stderr } = run('node', ['use.js']);
    expect(status, stderr).toBe(0);
    expect(JSON.parse(stdout)).toEqual({
      isLinker: true,
      places: ['berdzor-lachin'],
      dates: ['2022-08-27'],
      found: ['weekday contradicts'],
      nearest: 1,
    });
  });

  it('has types that a strict compiler reads by the rules of Node and of bundlers', () => {
    writeFileSync(
      join(folder, 'use.ts'),
      `import { loadAtlas, type Finding, type LinkedMention } from 'corridor-atlas';
      const { linker, review, catalog } = loadAtlas();
      const mentions: readonly LinkedMention[] = linker.link('Goris', 'en');
      const findings: readonly Finding[] = review('Goris');
      export const lon: number = mentions[0]?.lon ?? catalog.atlas.centre[0] + findings.length;
      // @ts-expect-error a language that the linker does not read
      linker.link('Goris', 'de');`,
    );
    const compiler = join(process.cwd(), 'node_modules/typescript/bin/tsc');
    for (const resolution of ['nodenext', 'bundler']) {
      const module = resolution === 'nodenext' ? 'nodenext' : 'esnext';
      const options = ['--module', module, '--moduleResolution', resolution];
      const strict = ['--strict', '--noEmit', '--target', 'es2022', '--lib', 'es2023,dom'];
      const { status, stdout } = run('node', [compiler, ...options, ...strict, 'use.ts']);
      expect(stdout).toBe('');
      expect(status).toBe(0);
    }
  });
});
