/**
 * Vite plugin: writes the start view into the page, with the picture of the map, so that both are
 * there before any script. Also the picture's style sheet, which depends on the data.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import type { FeatureCollection } from 'geojson';
import { createServer, type Plugin } from 'vite';
import type * as Prerendering from '../../src/prerender/render-page';
import { geodataFolder, loadCatalog } from '../../src/cli/geodata-files';
import { en } from '../../src/i18n/en';
import { pictureCss } from '../../src/map/picture/bands';
import { basemapOf } from '../../src/map/picture/basemap';

const moduleId = 'virtual:picture.css';
const entry = fileURLToPath(new URL('../../src/prerender/render-page.ts', import.meta.url));

export function prerender(): Plugin {
  return {
    name: 'atlas-prerender',
    resolveId: (id) => (id === moduleId ? `\0${moduleId}` : null),
    load: (id) => (id === `\0${moduleId}` ? pictureCss(loadCatalog()) : null),
    transformIndexHtml: {
      order: 'post',
      async handler(html, { server }) {
        // The development server draws the page by its scripts alone.
        if (server) return html;
        const { head, body } = await renderStart();
        return html
          .replace('<div id="app"></div>', () => `<div id="app">${body}</div>`)
          .replace('</head>', () => `${head}</head>`);
      },
    },
  };
}

/** The components are compiled for the server, with the class names of the built page. */
async function renderStart(): Promise<Prerendering.RenderedPage> {
  const server = await createServer({
    configFile: false,
    mode: 'production',
    appType: 'custom',
    logLevel: 'error',
    plugins: [svelte({ compilerOptions: { dev: false, hmr: false } })],
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  });
  try {
    const { renderPage } = (await server.ssrLoadModule(entry)) as typeof Prerendering;
    return renderPage(loadCatalog(), en, basemapOf(backgroundFeatures()));
  } finally {
    await server.close();
  }
}

function backgroundFeatures() {
  return ['countries', 'lakes'].flatMap((name) => {
    const text = readFileSync(join(geodataFolder, `basemap/${name}.geojson`), 'utf8');
    return (JSON.parse(text) as FeatureCollection).features;
  });
}
