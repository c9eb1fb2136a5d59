import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { firstTerms } from '../island';
import { isLong } from '../runs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const island = join(root, 'tests/fixtures/island-atlas');
const folder = mkdtempSync(join(tmpdir(), 'bad-atlas-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A copy of the invented atlas with an error in it. */
function copied(name: string, spoil: (at: (file: string) => string) => void): string {
  const copy = join(folder, name);
  cpSync(island, copy, { recursive: true });
  spoil((file) => join(copy, file));
  return copy;
}

function replaced(file: string, what: string, by: string): void {
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(what);
  writeFileSync(file, text.replace(what, by));
}

const cases = [
  {
    name: 'without its atlas.json',
    copy: copied('none', (at) => rmSync(at('atlas.json'))),
    file: 'control.json',
    line: 'atlas.json: (file): (missing): the file is missing; add it to the folder',
  },
  {
    name: 'with a holder that it does not know',
    copy: copied('holder', (at) =>
      replaced(
        at('control.json'),
        '"of":"eastmarch","holder":"House of Ferrin"',
        '"of":"eastmarch","holder":"Duke of Ferrin"',
      ),
    ),
    file: 'control.json',
    line: 'control.json: held-east: /1/holder: "Duke of Ferrin": names no holder of atlas.json; correct it or add it there (now Guild of Marrow, House of Ferrin, unknown)',
  },
  {
    name: 'with an article whose words are not where it says',
    copy: copied('article', (at) =>
      replaced(at('articles/the-toll-road.json'), '"surface":"Pellam"', '"surface":"Pelham"'),
    ),
    file: 'articles/the-toll-road.json',
    line: 'articles/the-toll-road.json: q01: /quotations/0/mentions/1/surface: "Pelham": the offsets hold "Pellam"',
  },
];

function run(copy: string, ...words: readonly string[]) {
  const env = { ...process.env, ATLAS_GEODATA: copy, NODE_ENV: '', NO_COLOR: '1' };
  const { status, stdout, stderr } = spawnSync('npx', words, {
    ...{ cwd: root, env, encoding: 'utf8' },
  });
  return { status, stdout, stderr };
}

describe.runIf(isLong).each(cases)('a folder $name', ({ copy, file, line }) => {
  it('stops `npm run build` before it builds, with the file, the field and the reason', () => {
    const { status, stdout, stderr } = run(copy, 'tsx', 'scripts/build.ts');
    expect(status).toBe(1);
    expect(stderr).toBe(`The geodata has problems:\n${line}\n`);
    expect(stdout).not.toContain('built in');
  });

  it('stops `npm start`', () => {
    const { status, stderr } = run(copy, 'tsx', 'scripts/start.ts');
    expect(status).toBe(1);
    expect(stderr.trim().split('\n').slice(1)).toEqual([line]);
  });

  it('is refused by `atlas ask` in one line', () => {
    const words = ['ask', 'control', '--of', 'brackwater', '--on', '1855-06-01'];
    const { status, stdout, stderr } = run(copy, 'tsx', 'src/cli/atlas.ts', ...words);
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toBe(`atlas: the data cannot be read: ${line}\n`);
  });

  it.each(['the folder', 'the file'])('is told by `atlas check` of %s', (what) => {
    const path = what === 'the folder' ? copy : join(copy, file);
    const { status, stdout } = run(copy, 'tsx', 'src/cli/atlas.ts', 'check', path);
    expect(status).toBe(1);
    const [first = '{}'] = stdout.split('\n');
    const { reason, pointer } = JSON.parse(first) as { reason: string; pointer: string };
    expect(line.endsWith(reason)).toBe(true);
    expect(line).toContain(pointer === '' ? ': (file): ' : `: ${pointer}: `);
  });
});

describe.runIf(isLong)('the invented atlas as it is', () => {
  it('is fine by `atlas check`, and answers', () => {
    expect(run(island, 'tsx', 'src/cli/atlas.ts', 'check', island)).toMatchObject({
      status: 0,
      stdout: '',
    });
    const words = ['ask', 'control', '--of', 'brackwater', '--on', '1855-06-01'];
    const { stdout } = run(island, 'tsx', 'src/cli/atlas.ts', ...words);
    expect(stdout).toContain('held by Guild of Marrow (sources: of Marrow)');
  });

  it('is exported under its own licence', () => {
    const words = ['export', 'places', '--format', 'csv'];
    const { stdout } = run(island, 'tsx', 'src/cli/atlas.ts', ...words);
    expect(stdout).toContain('CC0-1.0 (https://creativecommons.org/publicdomain/zero/1.0/)');
    expect(stdout).not.toMatch(firstTerms);
  });
});
