import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { isPure, pureFolders } from './pure-folders';

interface Import {
  readonly from: string;
  readonly what: string;
  readonly typeOnly: boolean;
}

const sources = list('src').filter((file) => /\.(ts|svelte)$/.test(file));
const imports = sources.flatMap(importsOf);
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

/**
 * The folders that read, check, ask and write without sentences of their own; `i18n` has the words.
 */
const knowing = new RegExp(`^src/(${pureFolders.filter((one) => one !== 'map/style').join('|')})/`);
/**
 * Exceptions whose texts are data: names, grammar, cues and words of time of seven languages, the Getty's types of
 * places, names of columns and messages about broken files, elements of HTML and marks of pages, the words by which a text is checked, elements of XML, and the credit that goes into every file.
 */
const ownWords =
  /^src\/(linking\/(cues|dates|grammar|names)|review\/(words|lengths)|search\/inflection|formats\/(credit|answer-rows|article-readers|readers|place-types|file-types\/(kml|tei\S*))\b)/;

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
      'src/map/detailed/archive-tiles.ts',
      'src/map/live/comparison.ts',
      'src/map/live/controls.ts',
      'src/map/live/create-map.ts',
      'src/map/live/point-marker.ts',
    ]);
    const eager = imports.filter(
      ({ what, typeOnly }) =>
        /\/(create-map|tell-page|camera|point-marker|comparison|controls)$/.test(what) && !typeOnly,
    );
    expect([...new Set(eager.map(({ from }) => from))]).toEqual([
      'src/map/live/create-map.ts',
      'src/map/live/tell-page.ts',
    ]);
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
    const lazy = /\/(i18n\/\w\w\/read|read\/\w+(\.svelte)?|stored-schema|reading\/worker\/client)$/;
    const eager = imports.filter(
      ({ from, what, typeOnly }) =>
        lazy.test(what) &&
        !typeOnly &&
        !/^src\/panels\/(read|reports)\//.test(from) &&
        !read(from).includes(`import('${what}')`),
    );
    expect(eager.map(({ from, what }) => `${from} ${what}`)).toEqual([]);
  });

  it('touches what the browser keeps in src/storage only', () => {
    const loading = imports.filter(({ what }) => what === 'idb-keyval');
    expect(loading.map(({ from }) => from)).toEqual(['src/storage/browser-store.ts']);
    const direct = sources.filter((file) =>
      /\b(indexedDB|localStorage|sessionStorage)\b/.test(code(file)),
    );
    expect(direct).toEqual(['src/storage/last-moment.ts']);
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

  it('reads Parquet in archives and in files of data only, and both when somebody opens one', () => {
    const loading = imports.filter(({ what }) => /^hyparquet/.test(what));
    expect([...new Set(loading.map(({ from }) => from))].sort()).toEqual([
      'src/archive/parquet-file.ts',
      'src/formats/readers/binary.ts',
    ]);
    const views = /\/(archive\/(open-archive|archive-files)|archive\/Archive\w+(\.svelte)?)$/;
    const eager = imports.filter(
      ({ from, what, typeOnly }) =>
        views.test(what) &&
        !typeOnly &&
        !/^src\/(archive|cli|panels\/archive)\//.test(from) &&
        !read(from).includes(`import('${what}')`),
    );
    expect(eager.map(({ from, what }) => `${from} ${what}`)).toEqual([]);
  });

  it('loads minisearch with the search only, which comes when somebody searches', () => {
    const loading = imports.filter(({ what }) => what.startsWith('minisearch'));
    expect(loading.map(({ from }) => from)).toEqual(['src/search/place-search.ts']);
    const eager = imports.filter(
      ({ from, what, typeOnly }) =>
        what.endsWith('/place-search') &&
        !typeOnly &&
        !from.startsWith('src/cli/') &&
        !read(from).includes(`import('${what}')`),
    );
    expect(eager).toEqual([]);
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

  it('says nothing to people in the folders that only know: they give codes, i18n has the words', () => {
    const said = sources.filter((file) => knowing.test(file) && !ownWords.test(file));
    expect(said.length).toBeGreaterThan(120);
    // The names of holders are data of the record, in the words of its sources.
    const names = /: (local Armenian forces|Russian peacekeepers)$/;
    const found = said.flatMap((file) => sentencesIn(file, read(file)));
    expect(found.filter((text) => !names.test(text))).toEqual([]);
  });

  it('knows a sentence from a code, a query and the message of an error', () => {
    const text = `
      import { a } from 'a file of some kind';
      const code = 'not-utf-8', list = 'a,b', plain = "Lachin";
      throw new RangeError('never said to a reader');
      report(\`has \${n} positions; at least one\`);
      v.minValue(0, 'is below zero');`;
    expect(sentencesIn('a.ts', text)).toEqual([
      'a.ts: has … positions; at least one',
      'a.ts: is below zero',
    ]);
  });

  it('brings the words of problems with a problem or with the view that takes files', () => {
    const eager = imports.filter(
      ({ from, what, typeOnly }) =>
        /\/(i18n\/)?\w\w\/(editor-)?problems$/.test(what) &&
        !typeOnly &&
        from !== 'src/cli/problem-line.ts' &&
        !read(from).includes(`import('${what}')`),
    );
    expect(eager.map(({ from, what }) => `${from} ${what}`)).toEqual([]);
    const english = imports.filter(
      ({ from, what }) => from.startsWith('src/cli/') && /i18n\/(?!en\b)\w\w(\/|$)/.test(what),
    );
    expect(english).toEqual([]);
  });

  it('writes the fields of the state by its verbs only', () => {
    const field = /\b(app|reader|page|troubles)(\.\w+)+\s*=[^=>]/;
    const writing = sources.filter(
      (file) => !file.startsWith('src/state/') && field.test(code(file)),
    );
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

  it('keeps modules under 150 lines, the dictionaries apart', () => {
    const modules = [...sources, ...list('scripts'), ...list('bench')].filter((file) =>
      /\.m?[jt]s$/.test(file),
    );
    const isDictionary = (file: string) => /^src\/i18n\/\w\w\/|json-schemas\/words\.ts$/.test(file);
    expect(modules.filter((file) => lines(file) >= 150 && !isDictionary(file))).toEqual([]);
  });

  it('keeps components under 120 lines with their styles', () => {
    const long = sources.filter((file) => file.endsWith('.svelte') && lines(file) >= 120);
    expect(long).toEqual([]);
  });

  it('keeps functions under 60 lines', () => {
    const all = [...sources, ...list('scripts').filter((file) => file.endsWith('.ts'))];
    const found = all.flatMap((file) => functionsIn(file).map((one) => ({ file, ...one })));
    expect(found.length).toBeGreaterThan(1000);
    const long = found.filter((one) => one.lines >= 60);
    expect(long.map(({ file, line }) => `${file}:${line}`)).toEqual([]);
  });

  it.each([
    ['src', sources, 2000],
    ['scripts', list('scripts').filter((file) => file.endsWith('.ts')), 200],
  ] as const)('gives no two exports of %s the same name: one name, one meaning', (_, all, least) => {
    const places = new Map<string, string[]>();
    for (const file of all)
      for (const { tree } of scriptsOf(file))
        for (const name of exportedBy(tree))
          if (!isNameInAList(file, name)) places.set(name, [...(places.get(name) ?? []), file]);
    expect(places.size).toBeGreaterThan(least);
    const twice = [...places].filter(([, files]) => files.length > 1);
    expect(twice.map(([name, files]) => `${name}: ${files.join(', ')}`)).toEqual([]);
  });

  it('finds types, functions, constants and what is taken apart, but nothing that is passed on', () => {
    const text = `
      export interface Way {}
      export async function find() {}
      export const [get, { set, name: renamed }] = both, most = 3;
      export { other } from './other';
      const own = 1;`;
    const tree = ts.createSourceFile('a.ts', text, ts.ScriptTarget.Latest, true);
    expect(exportedBy(tree)).toEqual(['Way', 'find', 'get', 'set', 'renamed', 'most']);
  });

  it('keeps effects to three lines that write no state', () => {
    const effects = sources.flatMap((file) => effectsIn(file, scriptsOf(file)));
    expect(effects.length).toBeGreaterThan(8);
    expect(effects.filter((one) => one.lines > 3 || one.writes.length > 0)).toEqual([]);
  });

  it('knows an effect that is too long or writes state', () => {
    const script = `
      let count = $state(0);
      let last = 0;
      $effect(() => {
        last = count;
        count += 1;
        this.height = 'half';
        document.title = 'Lachin';
      });`;
    const tree = ts.createSourceFile('a.ts', script, ts.ScriptTarget.Latest, true);
    expect(effectsIn('a.ts', [{ first: 0, tree }])).toEqual([
      { at: 'a.ts:4', lines: 4, writes: ['count', 'this.height'] },
    ]);
  });

  it('lets no component write shared state as it starts', () => {
    const components = sources.filter((file) => /\.svelte(\.ts)?$/.test(file));
    expect(components.flatMap((file) => writesAtStart(file))).toEqual([]);
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

function folder(path: string): string {
  const [, name = '', ...inside] = path.split('/');
  if (inside.length > 0) return name;
  if (name === 'App.svelte') return 'panels';
  return /^main|\.d\.ts$/.test(name) ? 'start' : 'helpers';
}

function read(file: string): string {
  return readFileSync(file, 'utf8');
}

function lines(file: string): number {
  return read(file).trimEnd().split('\n').length;
}

/** The scripts of a file in the form that TypeScript reads; `first` is the line before each. */
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
 * Exports that may have the name of another one. The files of a language all have the same words.
 * What a list brings together is named after its file, and that name is its id in addresses and on
 * the command line: a kind of question, a layer of the map. Each later view has words of its own,
 * which only the components beside them read.
 */
function isNameInAList(file: string, name: string): boolean {
  if (/^src\/(i18n\/\w\w|linking\/(cues|dates\/words)|review\/words)\//.test(file)) return true;
  if (/^src\/panels\/.*\/words\.ts$/.test(file)) return /^(load|get)Words$/.test(name);
  return new RegExp(`^src/(query/kinds|map/style/layers)/${name}\\.ts$`).test(file);
}

/** The names that a module exports of its own, not those that it passes on. */
function exportedBy(tree: ts.SourceFile): readonly string[] {
  const namesOf = (name: ts.BindingName): readonly string[] =>
    ts.isIdentifier(name)
      ? [name.text]
      : name.elements.flatMap((one) => (ts.isBindingElement(one) ? namesOf(one.name) : []));
  return tree.statements.flatMap((one) => {
    const isExported =
      ts.canHaveModifiers(one) &&
      ts.getModifiers(one)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    if (!isExported) return [];
    if (ts.isVariableStatement(one))
      return one.declarationList.declarations.flatMap(({ name }) => namesOf(name));
    const named =
      ts.isTypeAliasDeclaration(one) ||
      ts.isInterfaceDeclaration(one) ||
      ts.isClassDeclaration(one) ||
      ts.isFunctionDeclaration(one);
    return named && one.name ? [one.name.text] : [];
  });
}

/**
 * Verbs of the state that a component calls while it is made or in an effect. A callback that it
 * passes to an event or to the map runs later and does not count.
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

/**
 * The effects of a file: the lines of their bodies, and the state that they write at once. A plain
 * variable and the title of the document are no state.
 */
function effectsIn(
  file: string,
  scripts: ReturnType<typeof scriptsOf>,
): readonly { at: string; lines: number; writes: readonly string[] }[] {
  return scripts.flatMap(({ first, tree }) => {
    const lineOf = (position: number) => tree.getLineAndCharacterOfPosition(position).line;
    const states = [...tree.text.matchAll(/let (\w+)[^=;]*= \$(?:state|derived)/g)].map(
      ([, name]) => name,
    );
    const writesIn = (node: ts.Node): readonly string[] => {
      const written =
        ts.isBinaryExpression(node) &&
        /^([-+*/]|\?\?|&&|\|\|)?=$/.test(node.operatorToken.getText())
          ? [node.left.getText()]
          : [];
      const isState = (name: string) =>
        states.includes(name) || (name.includes('.') && !name.startsWith('document.'));
      return [...written.filter(isState), ...node.getChildren().flatMap(writesIn)];
    };
    return callsOf(tree, /^\$effect(\.pre)?$/).map((call) => {
      const [effect] = call.arguments;
      const body = effect && ts.isArrowFunction(effect) ? effect.body : call;
      const whole = lineOf(body.end) - lineOf(body.getStart(tree)) + 1;
      return {
        at: `${file}:${first + lineOf(call.getStart(tree)) + 1}`,
        lines: ts.isBlock(body) ? whole - 2 : whole,
        writes: writesIn(body),
      };
    });
  });
}

function callsOf(tree: ts.Node, name: RegExp): readonly ts.CallExpression[] {
  const own = ts.isCallExpression(tree) && name.test(tree.expression.getText()) ? [tree] : [];
  return [...own, ...tree.getChildren().flatMap((child) => callsOf(child, name))];
}

/** A file without its comments. */
function code(file: string): string {
  return read(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
}

/**
 * The source files that a file needs when it loads; imports of types do not count, nor dynamic
 * ones.
 */
function targetsOf(from: string): readonly string[] {
  const pattern = /^\s*(?:import|export)\s+(?:([^'";]*?)from\s+)?'(\.[^']+)'/gm;
  return [...read(from).matchAll(pattern)].flatMap(([, names = '', what = '']) => {
    const isType = /^type\s/.test(names) || /^\{(\s*type\s[^,}]+,?)+\s*\}/.test(names);
    const base = normalize(join(dirname(from), what));
    const ends = ['', '.ts', '.svelte', '.svelte.ts', '/index.ts'];
    const target = ends.map((end) => base + end).find((path) => sources.includes(path));
    return isType || !target ? [] : [target];
  });
}

/** The modules beside a file that it loads when they are needed. */
function loadedBy(from: string): readonly string[] {
  const later = [...read(from).matchAll(/import\('(\.\/[^']+)'\)/g)];
  const paths = later.map(([, what = '']) => `${normalize(join(dirname(from), what))}.ts`);
  return paths.filter((path) => sources.includes(path));
}

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

/** Texts of a module that read as English, except imports and the messages of thrown errors. */
function sentencesIn(file: string, text: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    if (ts.isNewExpression(node) && /Error$/.test(node.expression.getText())) return;
    const words = ts.isStringLiteralLike(node)
      ? node.text
      : ts.isTemplateExpression(node)
        ? [node.head, ...node.templateSpans.map(({ literal }) => literal)]
            .map(({ text: part }) => part)
            .join('…')
        : '';
    if (/\p{L}{2,},? \p{Ll}{2,}/u.test(words)) found.push(`${file}: ${words}`);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
  return found;
}
