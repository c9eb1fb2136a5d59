import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { pureFolders } from '../pure-folders';
import { code, lines, list, read, scriptsOf, sources } from './sources';
import {
  effectsIn,
  exportedBy,
  functionsIn,
  isNameInAList,
  sentencesIn,
  writesAtStart,
} from './syntax';

/**
 * The folders that read, check, ask and write without sentences of their own; `i18n` has the words.
 */
const knowing = new RegExp(`^src/(${pureFolders.filter((one) => one !== 'map/style').join('|')})/`);
/**
 * Exceptions whose texts are data: names, grammar, cues and words of time of seven languages, the
 * Getty's types of places, names of columns and messages about broken files, elements of HTML and
 * marks of pages, the words by which a text is checked, elements of XML, and the credit that goes
 * into every file.
 */
const ownWords =
  /^src\/(linking\/(cues|dates|grammar|names)|review\/(words|lengths)|search\/inflection|formats\/(credit|answer-rows|article-readers|readers|place-types|file-types\/(kml|tei\S*))\b)/;

describe('the shape of the code', () => {
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
  ] as const)(
    'gives no two exports of %s the same name: one name, one meaning',
    (_, all, least) => {
      const places = new Map<string, string[]>();
      for (const file of all)
        for (const { tree } of scriptsOf(file))
          for (const name of exportedBy(tree))
            if (!isNameInAList(file, name)) places.set(name, [...(places.get(name) ?? []), file]);
      expect(places.size).toBeGreaterThan(least);
      const twice = [...places].filter(([, files]) => files.length > 1);
      expect(twice.map(([name, files]) => `${name}: ${files.join(', ')}`)).toEqual([]);
    },
  );

  it('exports no function, class or constant of src that no other file names', () => {
    const isCode = (file: string) => /\.(ts|svelte|m?js)$/.test(file);
    const files = ['src', 'tests', 'scripts', 'bench'].flatMap(list).filter(isCode);
    const named = new Map<string, number>();
    for (const file of files)
      for (const word of new Set(code(file).match(/[\w$]+/g)))
        named.set(word, (named.get(word) ?? 0) + 1);
    const value = /^export (?:async )?(?:const|let|function\*?|class) (\w+)/gm;
    const unused = sources.flatMap((file) =>
      [...code(file).matchAll(value)].flatMap(([, name = '']) =>
        named.get(name) === 1 ? [`${file}: ${name}`] : [],
      ),
    );
    expect(unused).toEqual([]);
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

  it('knows an effect that writes state by what it calls, but not what that writes later', () => {
    const script = `
      class Outline {
        #drawn: readonly string[] = $state.raw([]);
        #isAsked = false;
        constructor() {
          $effect(() => void this.#load());
          $effect(() => this.#clear());
        }
        async #load() {
          this.#isAsked = true;
          this.#drawn = await fetched();
        }
        #clear() {
          if (this.#drawn === none) return;
          this.#drawn = none;
        }
      }`;
    const tree = ts.createSourceFile('a.ts', script, ts.ScriptTarget.Latest, true);
    const writes = effectsIn('a.ts', [{ first: 0, tree }]).map((one) => one.writes);
    expect(writes).toEqual([[], ['#clear: #drawn']]);
  });

  it('lets no component write shared state as it starts', () => {
    const components = sources.filter((file) => /\.svelte(\.ts)?$/.test(file));
    expect(components.flatMap((file) => writesAtStart(file))).toEqual([]);
  });

  it('writes the fields of the state and of the stage by their verbs only', () => {
    const field = /\b(app|reader|page|stage|troubles)(\.\w+)+\s*=[^=>]/;
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
});
