/**
 * Pages to compare the built page with: a bare MapLibre page with the same data, which labels the
 * places by the first of their names in Noto Sans where the system has it and in its own font
 * elsewhere, and the page's own HTML and CSS without scripts. Both are made from `geodata/` and
 * `dist/` in a folder of their own.
 */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { geodataFiles } from './geodata-files';

const root = fileURLToPath(new URL('../../', import.meta.url));

export async function makeFloor(folder: string): Promise<string> {
  const files = geodataFiles();
  const source = `${folder}/source`;
  mkdirSync(`${source}/public/data`, { recursive: true });
  for (const { path, id } of files) {
    const document = JSON.parse(readFileSync(path, 'utf8')) as {
      features: { properties: { name?: string; toponyms?: { text: string }[] } }[];
    };
    for (const { properties } of document.features)
      properties.name = properties.toponyms?.[0]?.text ?? '';
    writeFileSync(`${source}/public/data/${id}.geojson`, JSON.stringify(document));
  }
  writeFileSync(`${source}/main.js`, bareMap(files.map(({ id }) => id)));
  writeFileSync(`${source}/index.html`, barePage);
  await build({
    root: source,
    base: './',
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { 'maplibre-gl': `${root}node_modules/maplibre-gl` } },
    worker: { format: 'es' },
    build: { outDir: `${folder}/floor`, target: 'es2022', chunkSizeWarningLimit: 1200 },
  });
  return `${folder}/floor`;
}

/** The built page without its scripts. */
export function makeScriptFree(folder: string): string {
  const out = `${folder}/script-free`;
  cpSync(`${root}dist`, out, { recursive: true });
  const html = readFileSync(`${out}/index.html`, 'utf8')
    .replace(/<script[\s\S]*?<\/script>/g, '')
    .replace(/<link rel="(?:modulepreload|preload)"[^>]*>/g, '');
  writeFileSync(`${out}/index.html`, html);
  return out;
}

const barePage = `<!doctype html><html lang="en"><meta charset="utf-8"><title>A bare map</title>
<link rel="icon" href="data:,">
<style>html,body{margin:0;height:100%;font:15px sans-serif}#map,.maplibregl-map{position:absolute;inset:0;overflow:hidden}.maplibregl-canvas{position:absolute;left:0;top:0}.maplibregl-canvas-container{width:100%;height:100%}#answer{position:absolute;z-index:1;background:#fff}</style>
<div id="map"></div><div id="answer">A bare map</div><script type="module" src="./main.js"></script>`;

function bareMap(ids: readonly string[]): string {
  return `import { Map, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
setWorkerUrl(workerUrl);
const sources = {};
const layers = [{ id: 'ground', type: 'background', paint: { 'background-color': '#f4efe6' } }];
const type = (name) => ['==', ['geometry-type'], name];
for (const id of ${JSON.stringify(ids)}) {
  sources[id] = { type: 'geojson', data: new URL('data/' + id + '.geojson', location.href).href };
  layers.push(
    { id: id + '-fill', type: 'fill', source: id, filter: type('Polygon'), paint: { 'fill-color': '#b5651d', 'fill-opacity': 0.2 } },
    { id: id + '-line', type: 'line', source: id, filter: ['!', type('Point')], paint: { 'line-color': '#7a3f0a' } },
    { id: id + '-dot', type: 'circle', source: id, filter: type('Point'), paint: { 'circle-radius': 4 } },
  );
  if (id === 'places') layers.push({ id: 'names', type: 'symbol', source: id, layout: { 'text-field': ['get', 'name'], 'text-font': ['Noto Sans'], 'text-size': 12, 'text-offset': [0, 0.8], 'text-anchor': 'top' } });
}
const map = new Map({ container: 'map', center: [46.6, 39.75], zoom: 8, attributionControl: false, fadeDuration: 0, style: { version: 8, sources, layers } });
window.bareMap = map;
map.on('click', ({ point }) => {
  const [found] = map.queryRenderedFeatures(point);
  document.getElementById('answer').textContent = found ? JSON.stringify(found.properties).slice(0, 80) : 'nothing';
});`;
}
