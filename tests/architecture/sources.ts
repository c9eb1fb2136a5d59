/** The source files as the tests of the architecture read them: their text and their imports. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';

interface Import {
  readonly from: string;
  readonly what: string;
  readonly typeOnly: boolean;
}

export function list(root: string): string[] {
  return readdirSync(root, { withFileTypes: true }).flatMap((entry) => {
    const path = `${root}/${entry.name}`;
    return entry.isDirectory() ? list(path) : [path];
  });
}

export function importsOf(from: string): Import[] {
  const pattern =
    /^\s*(?:import|export)\s+(type\s)?[^'";]*?from\s+'([^']+)'|^\s*import\s+'([^']+)'|import\('([^']+)'\)/gm;
  return [...read(from).matchAll(pattern)].map(([text, type, named, bare, dynamic]) => ({
    from,
    what: named ?? bare ?? dynamic ?? '',
    typeOnly:
      type !== undefined || (dynamic !== undefined && !/await|import\('.*'\)\.then/.test(text)),
  }));
}

export function folder(path: string): string {
  const [, name = '', ...inside] = path.split('/');
  if (inside.length > 0) return name;
  if (name === 'App.svelte') return 'panels';
  return /^main|\.d\.ts$/.test(name) ? 'start' : 'helpers';
}

export function read(file: string): string {
  return readFileSync(file, 'utf8');
}

export function lines(file: string): number {
  return read(file).trimEnd().split('\n').length;
}

/** The scripts of a file in the form that TypeScript reads; `first` is the line before each. */
export function scriptsOf(file: string): readonly { first: number; tree: ts.SourceFile }[] {
  const text = read(file);
  const tree = (script: string) => ts.createSourceFile(file, script, ts.ScriptTarget.Latest, true);
  if (!file.endsWith('.svelte')) return [{ first: 0, tree: tree(text) }];
  return [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map((match) => ({
    first: text.slice(0, match.index).split('\n').length - 1,
    tree: tree(match[1] ?? ''),
  }));
}

/** A file without its comments. */
export function code(file: string): string {
  return read(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
}

/**
 * The source files that a file needs when it loads; imports of types do not count, nor dynamic
 * ones.
 */
export function targetsOf(from: string): readonly string[] {
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
export function loadedBy(from: string): readonly string[] {
  const later = [...read(from).matchAll(/import\('(\.\/[^']+)'\)/g)];
  const paths = later.map(([, what = '']) => `${normalize(join(dirname(from), what))}.ts`);
  return paths.filter((path) => sources.includes(path));
}

export const sources = list('src').filter((file) => /\.(ts|svelte)$/.test(file));
export const imports = sources.flatMap(importsOf);
