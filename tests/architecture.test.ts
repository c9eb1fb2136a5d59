import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

interface Import {
  readonly from: string;
  readonly what: string;
  readonly typeOnly: boolean;
}

const sources = list('src').filter((file) => /\.(ts|svelte)$/.test(file));
const imports = sources.flatMap(importsOf);
/** A folder may import the folders before it; `map` and `panels` stand side by side. */
const order = [
  'chronology',
  'catalog',
  'linking',
  'search',
  'query',
  'checks',
  'formats',
  'reading',
  'storage',
  'i18n',
  'state',
  'sentences',
  'map',
  'panels',
];

describe('the walls between the folders', () => {
  it('finds the imports of every source file', () => {
    expect(sources.length).toBeGreaterThan(50);
    expect(imports.length).toBeGreaterThan(150);
  });

  it('imports maplibre-gl in src/map only', () => {
    const outside = imports.filter(
      ({ from, what }) => what.startsWith('maplibre-gl') && !from.startsWith('src/map/'),
    );
    expect(outside).toEqual([]);
  });

  it('loads maplibre-gl behind one module only, so that the page can come before the map', () => {
    const loading = imports.filter(
      ({ what, typeOnly }) => /^maplibre-gl(?!.*\.css$)/.test(what) && !typeOnly,
    );
    expect([...new Set(loading.map(({ from }) => from))]).toEqual([
      'src/map/live/comparison.ts',
      'src/map/live/controls.ts',
      'src/map/live/create-map.ts',
      'src/map/live/point-marker.ts',
    ]);
    const eager = imports.filter(
      ({ what, typeOnly }) =>
        /\/(create-map|camera|point-marker|comparison|controls)$/.test(what) && !typeOnly,
    );
    expect(new Set(eager.map(({ from }) => from))).toEqual(new Set(['src/map/live/create-map.ts']));
  });

  it('imports turf in src/query only', () => {
    const outside = imports.filter(
      ({ from, what }) => what.startsWith('@turf') && !from.startsWith('src/query/'),
    );
    expect(outside).toEqual([]);
  });

  it('brings the form, its words and its worker only when somebody asks', () => {
    const lazy = /\/(i18n\/\w\w\/(ask|answers)|ask\/\w+(\.svelte)?|query\/worker\/client)$/;
    const eager = imports.filter(
      ({ from, what, typeOnly }) =>
        lazy.test(what) &&
        !typeOnly &&
        !/^src\/(panels\/ask|cli)\//.test(from) &&
        !read(from).includes(`import('${what}')`),
    );
    expect(eager.map(({ from, what }) => `${from} ${what}`)).toEqual([]);
    expect(read('src/panels/shell/later-views.ts')).toContain("import('../ask/AskView.svelte')");
  });

  it('brings the reader, its words and its worker only when somebody opens an article', () => {
    const lazy = /\/(i18n\/\w\w\/read|read\/\w+(\.svelte)?|kept-schema|reading\/worker\/client)$/;
    const eager = imports.filter(
      ({ from, what, typeOnly }) =>
        lazy.test(what) &&
        !typeOnly &&
        !from.startsWith('src/panels/read/') &&
        !read(from).includes(`import('${what}')`),
    );
    expect(eager.map(({ from, what }) => `${from} ${what}`)).toEqual([]);
  });

  it('touches what the browser keeps in src/storage only', () => {
    const loading = imports.filter(({ what }) => what === 'idb-keyval');
    expect(loading.map(({ from }) => from)).toEqual(['src/storage/record-store.ts']);
    const direct = sources.filter((file) =>
      /\b(indexedDB|localStorage|sessionStorage)\b/.test(code(file)),
    );
    expect(direct).toEqual([]);
  });

  it('imports terra-draw in one module of src/map, which comes with the first tool', () => {
    const loading = imports.filter(({ what }) => what.startsWith('terra-draw'));
    expect([...new Set(loading.map(({ from }) => from))]).toEqual([
      'src/map/drawing/terra-draw.ts',
    ]);
    const eager = imports.filter(
      ({ from, what, typeOnly }) =>
        what.endsWith('/terra-draw') && !typeOnly && !read(from).includes(`import('${what}')`),
    );
    expect(eager).toEqual([]);
  });

  it('imports the spatial indexes in src/query only', () => {
    const outside = imports.filter(
      ({ from, what }) => /^(flatbush|(geo)?kdbush)$/.test(what) && !from.startsWith('src/query/'),
    );
    expect(outside).toEqual([]);
  });

  it('loads minisearch with the search only, which comes when somebody searches', () => {
    const loading = imports.filter(({ what }) => what.startsWith('minisearch'));
    expect(loading.map(({ from }) => from)).toEqual(['src/search/place-search.ts']);
    const eager = imports.filter(
      ({ from, what, typeOnly }) =>
        what.endsWith('/place-search') && !typeOnly && !read(from).includes(`import('${what}')`),
    );
    expect(eager).toEqual([]);
  });

  it('keeps Svelte out of the pure folders and of the command line', () => {
    const pure =
      /^src\/(catalog|linking|search|query|checks|formats|reading|chronology|cli)\/|^src\/state\/(view|permalink)\.ts/;
    const touched = imports.filter(({ from, what }) => pure.test(from) && /svelte/.test(what));
    expect(touched).toEqual([]);
  });

  it('keeps the browser out of the pure folders', () => {
    const pure = sources.filter((file) =>
      /^src\/(catalog|linking|search|query|checks|formats|reading|chronology)\//.test(file),
    );
    const browser = /\b(document|window|localStorage|navigator|HTMLElement)\b\./;
    expect(pure.filter((file) => browser.test(code(file)))).toEqual([]);
  });

  it('imports against the direction of the data nowhere', () => {
    const backwards = imports.flatMap(({ from, what }) => {
      if (!what.startsWith('.')) return [];
      const target = normalize(join(dirname(from), what));
      const [a, b] = [folder(from), folder(target)];
      const [rankA, rankB] = [order.indexOf(a), order.indexOf(b)];
      if (a === b || rankA === -1 || rankB === -1 || rankB < rankA) return [];
      return [`${from} imports ${target}`];
    });
    expect(backwards).toEqual([]);
  });

  it('has no circle of imports by value', () => {
    expect(circles()).toEqual([]);
  });

  it('lets only AppState write its fields', () => {
    const writing = sources
      .filter((file) => !file.endsWith('app-state.svelte.ts'))
      .filter((file) => /\bapp\.(view|mapTroubles|problems|catalog)\s*=[^=]/.test(read(file)));
    expect(writing).toEqual([]);
  });

  it('writes the query string in one place', () => {
    const writing = sources.filter((file) => /history\.(push|replace)State/.test(read(file)));
    expect(writing).toEqual(['src/state/follow-address.svelte.ts']);
  });

  it('has no {@html} and no style attribute, which the security policy would block', () => {
    const markup = sources.filter((file) => file.endsWith('.svelte'));
    expect(markup.filter((file) => /\{@html|\sstyle(:\w+)?=/.test(read(file)))).toEqual([]);
  });

  it('keeps modules under 150 lines, the dictionaries and the formats of the data apart', () => {
    const modules = sources.filter((file) => file.endsWith('.ts'));
    const long = modules.filter((file) => lines(file) > 150 && !/^src\/i18n\/\w\w\//.test(file));
    expect(long).toEqual(['src/catalog/schema.ts']);
  });

  it('keeps components to 120 lines with their styles', () => {
    const long = sources.filter((file) => file.endsWith('.svelte') && lines(file) > 120);
    expect(long).toEqual([
      'src/panels/read/MentionBar.svelte',
      'src/panels/read/PlaceChooser.svelte',
      'src/panels/read/ReadView.svelte',
    ]);
  });

  it('keeps functions under 60 lines', () => {
    const all = [...sources, ...list('scripts').filter((file) => file.endsWith('.ts'))];
    const found = all.flatMap((file) => functionsIn(file).map((one) => ({ file, ...one })));
    expect(found.length).toBeGreaterThan(1000);
    const long = found.filter((one) => one.lines >= 60);
    // The cross-checks of the catalog are still to be parted, a function for each kind of record.
    expect([...new Set(long.map(({ file }) => file))]).toEqual(['src/catalog/cross-checks.ts']);
  });

  it('lets no component write shared state as it starts', () => {
    const components = sources.filter((file) => /\.svelte(\.ts)?$/.test(file));
    expect(components.flatMap((file) => writesAtStart(file))).toEqual([
      'src/panels/read/OwnArticleView.svelte: reader.follow',
    ]);
  });
});

function list(root: string): string[] {
  return readdirSync(root, { withFileTypes: true }).flatMap((entry) => {
    const path = `${root}/${entry.name}`;
    return entry.isDirectory() ? list(path) : [path];
  });
}

function importsOf(from: string): Import[] {
  const pattern =
    /^\s*(?:import|export)\s+(type\s)?[^'";]*?from\s+'([^']+)'|^\s*import\s+'([^']+)'|import\('([^']+)'\)/gm;
  return [...read(from).matchAll(pattern)].map(([text, type, named, bare, dynamic]) => ({
    from,
    what: named ?? bare ?? dynamic ?? '',
    typeOnly:
      type !== undefined || (dynamic !== undefined && !/await|import\('.*'\)\.then/.test(text)),
  }));
}

/** The files that import themselves by way of others, types apart. */
function circles(): readonly string[] {
  const next = new Map<string, readonly string[]>(
    sources.map((file) => [
      file,
      imports
        .filter(({ from, what, typeOnly }) => from === file && what.startsWith('.') && !typeOnly)
        .flatMap(({ what }) => fileOf(normalize(join(dirname(file), what))) ?? []),
    ]),
  );
  const reaches = (from: string, seen = new Set<string>()): ReadonlySet<string> => {
    for (const file of next.get(from) ?? []) {
      if (seen.has(file)) continue;
      seen.add(file);
      reaches(file, seen);
    }
    return seen;
  };
  return sources.filter((file) => reaches(file).has(file));
}

/** The source file that an import without its ending means. */
function fileOf(path: string): string | undefined {
  return sources.find((file) => [path, `${path}.ts`, `${path}/index.ts`].includes(file));
}

function folder(path: string): string {
  return path.split('/')[1] ?? '';
}

function read(file: string): string {
  return readFileSync(file, 'utf8');
}

function lines(file: string): number {
  return read(file).trimEnd().split('\n').length;
}

/** The scripts of a file as TypeScript sees them; `first` is the line before each. */
function scriptsOf(file: string): readonly { first: number; tree: ts.SourceFile }[] {
  const text = read(file);
  const tree = (script: string) => ts.createSourceFile(file, script, ts.ScriptTarget.Latest, true);
  if (!file.endsWith('.svelte')) return [{ first: 0, tree: tree(text) }];
  return [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map((match) => ({
    first: text.slice(0, match.index).split('\n').length - 1,
    tree: tree(match[1] ?? ''),
  }));
}

function functionsIn(file: string): readonly { line: number; lines: number }[] {
  return scriptsOf(file).flatMap(({ first, tree }) => {
    const found: { line: number; lines: number }[] = [];
    const lineOf = (position: number) => tree.getLineAndCharacterOfPosition(position).line;
    const visit = (node: ts.Node) => {
      if (ts.isFunctionLike(node) && 'body' in node && node.body) {
        const [start, end] = [lineOf(node.getStart(tree)), lineOf(node.end)];
        found.push({ line: first + start + 1, lines: end - start + 1 });
      }
      ts.forEachChild(node, visit);
    };
    visit(tree);
    return found;
  });
}

/**
 * Verbs of the state that a component calls while it is made or in an effect. What it hands on, to
 * an event or to the map, is a function of its own and runs later.
 */
function writesAtStart(file: string): readonly string[] {
  const verb = /^(app|reader|library|sketch)\.((answers|sketch|library)\.)?\w+$/;
  const asks = /\.(isShown|addressOf|placeOf|replyTo|shown|find)$/;
  return scriptsOf(file).flatMap(({ tree }) => {
    const found: string[] = [];
    const visit = (node: ts.Node, isEffect = false): void => {
      const starts =
        ts.isCallExpression(node) && /^(\$effect|untrack)/.test(node.expression.getText());
      if (ts.isFunctionLike(node) && !isEffect) return;
      if (ts.isCallExpression(node)) {
        const called = node.expression.getText();
        if (verb.test(called) && !asks.test(called)) found.push(`${file}: ${called}`);
      }
      ts.forEachChild(node, (child) => visit(child, starts));
    };
    visit(tree);
    return found;
  });
}

/** A file without its comments. */
function code(file: string): string {
  return read(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
}
