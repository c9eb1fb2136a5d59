import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pureFolders, pureState } from './pure-folders';

const modules = pureFolders.flatMap((folder) =>
  readdirSync(`src/${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `${folder}/${file}`),
);
/** Modules that start a worker or are one. */
const ofWorkers = /\/worker\/(client|\w+-worker)\.ts$/;

describe('the pure folders', () => {
  it('load in Node, where there is no document and no window', async () => {
    expect(['document', 'window'].filter((name) => name in globalThis)).toEqual([]);
    const loaded = [...modules, ...pureState].filter((file) => !ofWorkers.test(file));
    expect(loaded.length).toBeGreaterThan(350);
    for (const file of loaded)
      expect(await import(/* @vite-ignore */ `../src/${file}`), file).toBeTypeOf('object');
  });
});
