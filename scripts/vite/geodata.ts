/**
 * Vite plugin: makes the start file, the background file, the world gazetteer and the rules of
 * checking from geodata, with content hashes in their names. A problem in the data stops the build
 * and lists every problem.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { problemLine } from '../../src/cli/problem-line';
import type { Sections } from '../../src/catalog/schema';
import { writeStartFile } from '../../src/catalog/start-file';
import { parseRules } from '../../src/review/parse-rules';
import { checkingFile, noRules } from '../../src/review/rules';
import { checkGeodata } from '../../src/geometry-checks/geodata';
import { parseTranslations } from '../../src/catalog/translation-checks';
import { BadData } from '../../src/cli/bad-input';
import { geodataFolder, readFileOf, readGeodata, readWorld } from '../../src/cli/geodata-files';
import { exampleFile, readExample } from '../../src/reading/two-reports/example';
import { parseWorld } from '../../src/linking/names/world';
import { readBackground } from './background-file';

interface Emitted {
  readonly name: string;
  readonly text: string;
}

const moduleId = 'virtual:geodata';

export function geodata(folder = geodataFolder): Plugin {
  let files: Readonly<Record<'start' | 'background' | 'world' | 'rules' | 'reports', Emitted>>;
  let translated: Readonly<Record<string, Emitted>>;
  return {
    name: 'atlas-geodata',
    applyToEnvironment: ({ name }) => name === 'client',
    buildStart() {
      ({ files, translated } = read?.folder === folder ? read.data : readAll(folder));
      read = null;
      if (this.environment.mode !== 'build') return;
      for (const { name, text } of [...Object.values(files), ...Object.values(translated)])
        this.emitFile({ type: 'asset', fileName: name, source: text });
    },
    resolveId: (id) => (id === moduleId ? `\0${moduleId}` : null),
    load(id) {
      if (id !== `\0${moduleId}`) return null;
      return `export const startFile = ${JSON.stringify(files.start.name)};
export const backgroundFile = ${JSON.stringify(files.background.name)};
export const worldFile = ${JSON.stringify(files.world.name)};
export const rulesFile = ${JSON.stringify(files.rules.name)};
export const reportsFile = ${JSON.stringify(files.reports.name)};
export const translationFiles = ${JSON.stringify(namesOf(translated))};`;
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const all = [...Object.values(files), ...Object.values(translated)];
        const found = all.find(({ name }) => request.url === `/${name}`);
        if (found) response.setHeader('content-type', 'application/json').end(found.text);
        else next();
      });
    },
  };
}

let read: { folder: string; data: ReturnType<typeof readAll> } | null = null;

/** Reads the data before anything else, so that its problems are reported first and alone. */
export function readFirst(folder = geodataFolder): void {
  read = { folder, data: readAll(folder) };
}

/** Every file of the data, read once; a problem in any of them stops the build. */
function readAll(folder: string) {
  const { catalog, sections, problems } = checkGeodata(readGeodata(folder));
  const world = parseWorld(readWorld(folder));
  const words = readTranslations(folder, sections);
  const rules = readFileOf(checkingFile, folder) ?? noRules;
  const reports = readExample(readFileOf(exampleFile, folder) ?? '');
  const all = [
    ...problems,
    ...world.problems,
    ...words.flatMap((one) => one.problems),
    ...(catalog ? parseRules(rules, catalog).problems : []),
  ];
  if (all.length > 0 || !sections)
    throw new BadData(`The geodata has problems:\n${all.map(problemLine).join('\n')}`);
  return {
    files: {
      start: hashed('start', writeStartFile(sections)),
      background: hashed('background', readBackground(folder)),
      world: hashed('world', JSON.stringify(world.places)),
      rules: hashed('rules', rules),
      reports: hashed('reports', JSON.stringify({ reports })),
    },
    translated: Object.fromEntries(
      words.map((one) => [
        one.language,
        hashed(`words-${one.language}`, JSON.stringify(one.words)),
      ]),
    ),
  };
}

/** Our words in other languages. If the English ones have problems, only the format is checked. */
function readTranslations(folder: string, sections: Sections | null) {
  const own = join(folder, 'translations');
  const names = existsSync(own) ? readdirSync(own) : [];
  return names.map((name) => ({
    language: name.replace('.json', ''),
    ...parseTranslations(`translations/${name}`, readFileSync(join(own, name), 'utf8'), sections),
  }));
}

function namesOf(files: Readonly<Record<string, Emitted>>): Record<string, string> {
  return Object.fromEntries(Object.entries(files).map(([key, { name }]) => [key, name]));
}

/** All are named as JSON, which every host knows and compresses. */
function hashed(name: string, text: string): Emitted {
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 8);
  return { name: `data/${name}-${hash}.json`, text };
}
