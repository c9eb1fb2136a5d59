import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { isLong } from '../runs';
import { atlas, spawnAtlas } from './command';

const root = fileURLToPath(new URL('../..', import.meta.url));
const list = `${root}.cache/atlas.json`;
const question = ['ask', 'containing', '--at', '46.75,39.76'];
const text = 'Le 9 novembre 2020, des soldats sont arrivés à Latchine et à Erevan.';

/** Runs the compiled command from another folder, as the package's command is run. */
function compiled(words: readonly string[], input = '') {
  return spawnSync(process.execPath, [`${root}scripts/atlas.js`, ...words], {
    cwd: '/',
    encoding: 'utf8',
    input,
  });
}
interface List {
  readonly name: string;
  readonly state: readonly (readonly [string, number, number])[];
}
const kept = () => JSON.parse(readFileSync(list, 'utf8')) as List;
const nameOf = () => kept().name;

describe.runIf(isLong)('the compiled command', () => {
  it('answers what the sources answer', async () => {
    expect(compiled(question)).toMatchObject(await atlas(question));
    const { status, stdout, stderr } = spawnAtlas(['link'], text);
    expect(compiled(['link'], text)).toMatchObject({ status, stdout, stderr });
    expect(compiled(['help'])).toMatchObject(await atlas(['help']));
    expect(compiled(['asks'])).toMatchObject(await atlas(['asks']));
  });

  it('is compiled again after a source has changed, and only then', () => {
    compiled(['help']);
    const before = nameOf();
    compiled(['help']);
    expect(nameOf()).toBe(before);
    // As if the first source had been written a moment later.
    const { name, state } = kept();
    const [[path, size, time] = [], ...others] = state;
    writeFileSync(
      list,
      JSON.stringify({ name, state: [[path, size, Number(time) - 1], ...others] }),
    );
    expect(compiled(['help']).stdout).toMatch(/^Usage:/);
    expect(nameOf()).not.toBe(before);
  });

  it('is compiled again where the list of its sources is damaged', () => {
    compiled(['help']);
    const before = nameOf();
    writeFileSync(list, readFileSync(list, 'utf8').slice(0, 100));
    expect(compiled(['help']).stdout).toMatch(/^Usage:/);
    expect(nameOf()).not.toBe(before);
  });
});
