/** The files of a build that the English page loads until its live map is drawn. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Static imports only: what is imported by a call comes later. */
const staticImport = /(?:from|import)\s*["'`]\.\/([\w.-]+\.js)["'`]/g;
/** What the start loads by a call or as a worker: MapLibre with our code for it, and its worker. */
const loadedByCall = [/create-map-[\w-]+\.js/, /map-worker-[\w-]+\.js/];
/** The English page has no letters of these. */
const otherScripts = /armenian/;

/** Paths in the folder of the build, the page first. Throws where the page names no script. */
export function startLoad(dist: string): readonly string[] {
  const read = (path: string) => readFileSync(join(dist, path), 'utf8');
  const page = read('index.html');
  const linked = [
    ...page.matchAll(/<link rel="(?:modulepreload|preload)"[^>]* href="\.\/([^"]+)"/g),
  ].map(([, path = '']) => path);
  const scripts = new Set(linked.filter((path) => path.endsWith('.js')));
  if (scripts.size === 0) throw new Error('The page names no script');
  // A set goes on to what is added while it is walked.
  for (const path of scripts) {
    const code = read(path);
    const imported = [...code.matchAll(staticImport)].map(([, name = '']) => name);
    const called = loadedByCall.flatMap((name) => name.exec(code)?.[0] ?? []);
    for (const name of [...imported, ...called]) scripts.add(`assets/${name}`);
  }
  const fonts = readdirSync(join(dist, 'fonts')).filter(
    (name) => name.endsWith('.woff2') && !otherScripts.test(name),
  );
  const background = readdirSync(join(dist, 'data')).filter((name) =>
    /^background-\w+\.json$/.test(name),
  );
  return [
    'index.html',
    ...scripts,
    ...linked.filter((path) => path.endsWith('.json')),
    ...background.map((name) => `data/${name}`),
    ...fonts.map((name) => `fonts/${name}`),
  ];
}
