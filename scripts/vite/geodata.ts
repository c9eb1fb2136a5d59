/**
 * Vite plugin: geodata -> the start file, the background file and the gazetteer of the world, with content hashes in their
 * names. A problem in the data stops the build and lists every problem.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Plugin } from 'vite';
import { parseCatalog } from '../../src/catalog/parse';
import { inspectGeoJson } from '../../src/catalog/geojson-gate';
import { problemLine } from '../../src/catalog/problems';
import { writeStartFile } from '../../src/catalog/start-file';
import { translations } from '../../src/catalog/translations';
import { geodataFolder, readGeodata, readWorld } from '../../src/cli/geodata-files';
import { parseWorld } from '../../src/linking/names/world';

interface Emitted {
  readonly name: string;
  readonly text: string;
}

const moduleId = 'virtual:geodata';

export function geodata(folder = geodataFolder): Plugin {
  let files: { start: Emitted; background: Emitted; world: Emitted };
  let translated: Readonly<Record<string, Emitted>>;
  return {
    name: 'atlas-geodata',
    applyToEnvironment: ({ name }) => name === 'client',
    buildStart() {
      files = {
        start: startFile(folder),
        background: backgroundFile(folder),
        world: worldPlaces(folder),
      };
      translated = translationFiles(folder);
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

function startFile(folder: string): Emitted {
  const { sections, problems } = parseCatalog(readGeodata(folder));
  if (!sections)
    throw new Error(`The geodata has problems:\n${problems.map(problemLine).join('\n')}`);
  return hashed('start', 'jsonl', writeStartFile(sections));
}

function backgroundFile(folder: string): Emitted {
  const names = ['basemap/countries.geojson', 'basemap/lakes.geojson'];
  const documents = names.map((name) => {
    const document = JSON.parse(readFileSync(join(folder, name), 'utf8')) as {
      features: unknown[];
    };
    const problems = inspectGeoJson(name, document);
    if (problems.length > 0) throw new Error(problems.map(problemLine).join('\n'));
    return document;
  });
  const features = documents.flatMap((document) => document.features);
  return hashed('background', 'geojson', JSON.stringify({ type: 'FeatureCollection', features }));
}

function worldPlaces(folder: string): Emitted {
  const json = readWorld(folder);
  const { places, problems } = parseWorld(json);
  if (!places)
    throw new Error(`The geodata has problems:\n${problems.map(problemLine).join('\n')}`);
  return hashed('world', 'json', JSON.stringify(places));
}

/** Our words in other languages, by the language; what is none fails the build. */
function translationFiles(folder: string): Record<string, Emitted> {
  const own = join(folder, 'translations');
  const names = existsSync(own) ? readdirSync(own) : [];
  return Object.fromEntries(
    names.map((file) => {
      const language = file.replace('.json', '');
      const words = v.parse(translations, JSON.parse(readFileSync(join(own, file), 'utf8')));
      return [language, hashed(`words-${language}`, 'json', JSON.stringify(words))];
    }),
  );
}

function namesOf(files: Readonly<Record<string, Emitted>>): Record<string, string> {
  return Object.fromEntries(Object.entries(files).map(([key, { name }]) => [key, name]));
}

function hashed(name: string, extension: string, text: string): Emitted {
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 8);
  return { name: `data/${name}-${hash}.${extension}`, text };
}
