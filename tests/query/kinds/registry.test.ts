import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { tools } from '../../../src/query/drawing-tools';
import { kindsFor } from '../../../src/query/drawing-parts';
import { answers, kinds } from '../../../src/query/kinds';
import type { KindOfQuestion } from '../../../src/query/kinds/kind';
import { partNames } from '../../../src/query/question-parts';

const all: readonly KindOfQuestion[] = kinds;
const ids = all.map(({ id }) => id);

describe('the registry of kinds of question', () => {
  it('has ten, each with a file of its name and an answer', () => {
    const files = readdirSync('src/query/kinds').filter(
      (file) => !['index.ts', 'kind.ts', 'about-shape.ts'].includes(file),
    );
    expect(files.toSorted()).toEqual(ids.map((id) => `${id}.ts`).toSorted());
    expect(Object.keys(answers).toSorted()).toEqual(ids.toSorted());
    expect(ids).toHaveLength(10);
  });

  it('fills in and insists on parts only that the kind has', () => {
    for (const { parts, usual, command, needsDay } of all) {
      const own: readonly string[] = needsDay ? [...parts, 'on'] : parts;
      expect(partNames).toEqual(expect.arrayContaining(own as string[]));
      expect(own).toEqual(expect.arrayContaining(Object.keys(usual)));
      expect(own).toEqual(expect.arrayContaining([...command.needs]));
      expect(own).toEqual(expect.arrayContaining(Object.keys(command.usual)));
    }
  });

  it('offers layers where one can be chosen, and means one that it offers', () => {
    for (const { parts, layers, layer } of all) {
      expect(layers.length > 0).toBe(parts.includes('layer'));
      if (layer) expect(layers).toContain(layer);
    }
  });

  it('gives each tool its kinds in a clear order, of which each takes what is drawn', () => {
    const drawn = { point: 'point', line: 'line', area: 'area', circle: 'point' } as const;
    for (const tool of tools) {
      const offered = kindsFor(tool);
      expect(offered.map((kind) => kind.tools[tool])).toEqual(offered.map((_, i) => i + 1));
      for (const { subjects } of offered) expect(subjects).toContain(drawn[tool]);
    }
    expect(tools.map((tool) => kindsFor(tool)[0]?.id)).toEqual([
      'containing',
      'along',
      'inside',
      'within',
    ]);
  });

  it('is the only place beside the words that names a kind', () => {
    const literal = new RegExp(`(['"\`])(${ids.join('|')})\\1`);
    // An option of `scrollIntoView` has the same name as the kind `nearest`.
    const scrolling = /block: 'nearest'/g;
    const folders = ['cli', 'formats', 'map', 'panels', 'query', 'sentences', 'state'];
    const naming = folders
      .flatMap((folder) => list(`src/${folder}`))
      .filter((file) => !file.startsWith('src/query/kinds/'))
      .filter((file) => literal.test(readFileSync(file, 'utf8').replace(scrolling, '')));
    expect(naming).toEqual([]);
  });
});

function list(root: string): string[] {
  return readdirSync(root, { withFileTypes: true }).flatMap((entry) => {
    const path = `${root}/${entry.name}`;
    return entry.isDirectory() ? list(path) : [path];
  });
}
