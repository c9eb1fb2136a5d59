import {
  appendFileSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parseCatalog } from '../../src/catalog/parse';
import { readGeodata } from '../../src/cli/geodata-files';
import { digestOf, kept } from '../../src/cli/kept-files';

let folder: string;
let said: string;
let calls: number;
const work = {
  make: () => {
    calls += 1;
    return ['Lachin', 'Շուշի'];
  },
  write: (names: string[]) => Buffer.from(JSON.stringify(names)),
  read: (bytes: Uint8Array) => JSON.parse(Buffer.from(bytes).toString()) as string[],
};
const ask = (data = 'a') => kept('names', data, work, folder);
const path = () => join(folder, 'names');

describe('what the command line keeps for later calls', () => {
  beforeEach(() => {
    folder = join(mkdtempSync(join(tmpdir(), 'kept-')), '/');
    calls = 0;
    said = '';
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
      said += String(text);
      return true;
    });
  });
  afterEach(() => {
    vi.restoreAllMocks();
    rmSync(folder, { recursive: true });
  });

  it('is made by the first call and read by the next, without a word', () => {
    expect([ask(), ask()]).toEqual([work.make(), work.make()]);
    expect(calls - 2).toBe(1);
    expect(said).toBe('');
  });

  it('is made anew, with one line, where the data has changed', () => {
    ask('a');
    expect(ask('b')).toEqual(['Lachin', 'Շուշի']);
    expect(calls).toBe(2);
    expect(said).toMatch(/^atlas: names .*\n$/);
    ask('b');
    expect(calls).toBe(2);
  });

  it('is made anew where the file was cut, lengthened, changed or replaced by another', () => {
    ask();
    const whole = readFileSync(path());
    const damages = [
      () => truncateSync(path(), whole.length - 1),
      () => truncateSync(path(), 3),
      () => truncateSync(path(), 0),
      () => appendFileSync(path(), ' '),
      () => writeFileSync(path(), whole.toString().replace('Lachin', 'Lochin')),
      () => writeFileSync(path(), whole.toString().replace('kept 1', 'kept 0')),
      () => writeFileSync(path(), '{"names":[]}'),
    ];
    damages.forEach((damage, number) => {
      said = '';
      damage();
      expect(ask()).toEqual(['Lachin', 'Շուշի']);
      expect(calls).toBe(number + 2);
      expect(said.split('\n')).toHaveLength(2);
    });
  });

  it('is made by each call where there is no folder for it, as in the sources', () => {
    const nowhere = join(folder, 'none/');
    for (let call = 1; call <= 2; call += 1) kept('names', 'a', work, nowhere);
    expect(calls).toBe(2);
  });

  it('tells apart data whose parts are the same letters, parted otherwise', () => {
    expect(digestOf(['ab', 'c'])).not.toBe(digestOf(['a', 'bc']));
  });

  it('gives back every section of the real data as it was checked', () => {
    const { sections } = parseCatalog(readGeodata());
    expect(JSON.parse(JSON.stringify(sections))).toStrictEqual(sections);
  });
});
