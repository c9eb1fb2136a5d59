import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { code, folder, imports, importsOf, list, loadedBy, sources, targetsOf } from './sources';
import { isPure } from '../pure-folders';

/**
 * A folder may import only the folders before it. Of the files beside the folders, helpers import
 * nothing, `App.svelte` stands with the panels and `main.ts` above all.
 */
const order = [
  'styles',
  'helpers',
  'chronology',
  'catalog',
  'linking',
  'search',
  'query',
  'background',
  'geometry-checks',
  'review',
  'formats',
  'own-layers',
  'reading',
  'archive',
  'storage',
  'i18n',
  'state',
  'publish',
  'sentences',
  'map',
  'panels',
  'embed',
  'boot',
  'prerender',
  'cli',
  'api',
  'start',
];

describe('the walls between the folders', () => {
  it('finds the imports of every source file', () => {
    expect(sources.length).toBeGreaterThan(50);
    expect(imports.length).toBeGreaterThan(150);
  });

  it('imports maplibre-gl in src/map only, in the scripts nowhere', () => {
    const scripts = list('scripts').filter((file) => /\.(ts|m?js)$/.test(file));
    const outside = [...imports, ...scripts.flatMap(importsOf)].filter(
      ({ from, what }) => what.startsWith('maplibre-gl') && !from.startsWith('src/map/'),
    );
    expect(outside).toEqual([]);
  });

  it('imports turf in src/query only', () => {
    const outside = imports.filter(
      ({ from, what }) => what.startsWith('@turf') && !from.startsWith('src/query/'),
    );
    expect(outside).toEqual([]);
  });

  it('touches what the browser keeps in src/storage only', () => {
    const loading = imports.filter(({ what }) => what === 'idb-keyval');
    expect(loading.map(({ from }) => from)).toEqual(['src/storage/browser-store.ts']);
    const direct = sources.filter((file) =>
      /\b(indexedDB|localStorage|sessionStorage)\b/.test(code(file)),
    );
    expect(direct).toEqual(['src/storage/last-moment.ts']);
  });

  it('imports the spatial indexes in src/query only', () => {
    const outside = imports.filter(
      ({ from, what }) => /^(flatbush|(geo)?kdbush)$/.test(what) && !from.startsWith('src/query/'),
    );
    expect(outside).toEqual([]);
  });

  it('keeps Svelte out of the pure folders and of the command line', () => {
    const touched = imports.filter(
      ({ from, what }) => (isPure(from) || from.startsWith('src/cli/')) && /svelte/.test(what),
    );
    expect(touched).toEqual([]);
  });

  it('keeps the browser out of the pure folders', () => {
    const pure = sources.filter(isPure);
    const browser = /\b(document|window|localStorage|navigator|HTMLElement)\b\./;
    expect(pure.filter((file) => browser.test(code(file)))).toEqual([]);
  });

  it('reaches every module of the pure folders from a unit test, through modules without a page', () => {
    const tests = list('tests').filter(
      (file) => /\.ts$/.test(file) && !/browser|firefox/.test(file),
    );
    const found = new Set(tests.flatMap(targetsOf));
    for (const file of found)
      if (isPure(file) || /^(src\/(cli|sentences)|scripts)\//.test(file))
        for (const next of [...targetsOf(file), ...loadedBy(file)]) found.add(next);
    const pure = sources.filter(isPure);
    expect(pure.length).toBeGreaterThan(350);
    const types = pure.filter(
      (file) => !/^(export )?(async )?(const|function|class|let) /m.test(code(file)),
    );
    const missed = pure.filter((file) => !found.has(file) && !types.includes(file));
    // What a worker and the page say to each other; tests drive both sides without them.
    expect(missed.filter((file) => !/\/worker\/(client|\w+-worker)\.ts$/.test(file))).toEqual([]);
  });

  it('imports against the direction of the data nowhere', () => {
    const backwards = imports.flatMap(({ from, what }) => {
      if (!what.startsWith('.')) return [];
      const target = normalize(join(dirname(from), what));
      const [a, b] = [folder(from), folder(target)];
      const [rankA, rankB] = [order.indexOf(a), order.indexOf(b)];
      const isKnown = rankA !== -1 && rankB !== -1;
      return a === b || (isKnown && rankB < rankA) ? [] : [`${from} imports ${target}`];
    });
    expect(backwards).toEqual([]);
  });

  it('answers on the command line and in the library without the page', () => {
    const ofPage = imports.filter(
      ({ from, what }) =>
        /^src\/(cli|api)\//.test(from) && /\/(map|panels|boot|embed|prerender)\//.test(what),
    );
    expect(ofPage).toEqual([]);
  });

  it('has no circle by value', () => {
    const graph = new Map(sources.map((file) => [file, targetsOf(file)]));
    expect(graph.get('src/cli/link.ts')).toContain('src/cli/link-export.ts');
    expect(circlesIn(graph)).toEqual([]);
  });

  it('finds a circle where there is one, and none in two ways to the same end', () => {
    const graph = { a: ['b', 'd'], b: ['c'], c: ['b'], d: ['c'] };
    expect(circlesIn(new Map(Object.entries(graph)))).toEqual(['b, c']);
    expect(circlesIn(new Map(Object.entries({ a: ['b', 'c'], b: ['c'], c: [] })))).toEqual([]);
  });
});

/** The members of each circle, in order, by Tarjan's strongly connected components. */
function circlesIn(graph: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const circles: string[] = [];
  const visit = (file: string): number => {
    const own = order.size;
    order.set(file, own);
    low.set(file, own);
    stack.push(file);
    for (const next of graph.get(file) ?? []) {
      const reached = order.has(next)
        ? stack.includes(next)
          ? (order.get(next) ?? own)
          : own
        : visit(next);
      low.set(file, Math.min(low.get(file) ?? own, reached));
    }
    if (low.get(file) === own) {
      const members = stack.splice(stack.indexOf(file));
      if (members.length > 1 || graph.get(file)?.includes(file))
        circles.push(members.sort().join(', '));
    }
    return low.get(file) ?? own;
  };
  for (const file of graph.keys()) if (!order.has(file)) visit(file);
  return circles;
}
