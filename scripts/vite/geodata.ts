/**
 * Vite plugin: geodata -> the start file, the background file and the gazetteer of the world, with content hashes in their
 * names. A problem in the data stops the build and lists every problem.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { parseCatalog } from '../../src/catalog/parse';
import { inspectGeoJson } from '../../src/catalog/geojson-gate';
import { problemLine } from '../../src/catalog/problems';
import { writeStartFile } from '../../src/catalog/start-file';
import { geodataFolder, readGeodata, readWorld } from '../../src/cli/geodata-files';
import { parseWorld } from '../../src/linking/names/world';

interface Emitted {
  readonly name: string;
  readonly text: string;
}

const moduleId = 'virtual:geodata';

export function geodata(folder = geodataFolder): Plugin {
  let files: { start: Emitted; background: Emitted; world: Emitted };
  return {
    name: 'atlas-geodata',
    buildStart() {
      files = {
        start: startFile(folder),
        background: backgroundFile(folder),
        world: worldPlaces(folder),
      };
    },
    resolveId: (id) => (id === moduleId ? `\0${moduleId}` : null),
    load(id) {
      if (id !== `\0${moduleId}`) return null;
      return `export const startFile = ${JSON.stringify(files.start.name)};
export const backgroundFile = ${JSON.stringify(files.background.name)};
export const worldFile = ${JSON.stringify(files.world.name)};`;
    },
    generateBundle() {
      for (const { name, text } of Object.values(files))
        this.emitFile({ type: 'asset', fileName: name, source: text });
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const found = Object.values(files).find(({ name }) => request.url === `/${name}`);
        if (found) response.setHeader('content-type', 'application/json').end(found.text);
        else next();
      });
    },
    transformIndexHtml: () => [
      {
        tag: 'link',
        attrs: { rel: 'preload', as: 'fetch', crossorigin: true, href: `./${files.start.name}` },
        injectTo: 'head',
      },
    ],
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

function hashed(name: string, extension: string, text: string): Emitted {
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 8);
  return { name: `data/${name}-${hash}.${extension}`, text };
}
