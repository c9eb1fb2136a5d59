/**
 * The start view of every language as HTML, with the picture of the map: what the build writes into
 * the pages, so that both are there before any script.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import type { FeatureCollection } from 'geojson';
import { createServer } from 'vite';
import { readTranslations, translated } from '../../src/catalog/translations';
import { geodataFolder, loadCatalog } from '../../src/cli/geodata-files';
import type { Language } from '../../src/i18n/languages';
import type { Messages } from '../../src/i18n/messages';
import { basemapOf } from '../../src/map/picture/basemap';
import type * as Prerendering from '../../src/prerender/render-page';

const entry = fileURLToPath(new URL('../../src/prerender/render-page.ts', import.meta.url));

/** The components are compiled for the server, with the class names of the built page. */
export async function startViews(
  words: ReadonlyMap<Language, Messages>,
): Promise<ReadonlyMap<Language, Prerendering.RenderedPage>> {
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
    const basemap = basemapOf(backgroundFeatures());
    const catalog = loadCatalog();
    return new Map(
      [...words].map(([language, t]) => {
        const own = translated(catalog, readTranslations(ownWords(language)), language);
        return [language, renderPage(own, t, basemap)];
      }),
    );
  } finally {
    await server.close();
  }
}

/** Our own words in a language; empty where there are none. */
function ownWords(language: Language): string {
  const file = join(geodataFolder, `translations/${language}.json`);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

function backgroundFeatures() {
  return ['countries', 'lakes'].flatMap((name) => {
    const text = readFileSync(join(geodataFolder, `basemap/${name}.geojson`), 'utf8');
    return (JSON.parse(text) as FeatureCollection).features;
  });
}
