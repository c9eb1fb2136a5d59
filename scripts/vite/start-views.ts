/**
 * The start view of every language as HTML, with the picture of the map: what the build writes into
 * the pages, so that both are there before any script.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FeatureCollection } from 'geojson';
import { readTranslations, translated } from '../../src/catalog/translations';
import { geodataFolder, loadCatalog } from '../../src/cli/geodata-files';
import type { Language } from '../../src/i18n/languages';
import type { Messages } from '../../src/i18n/messages';
import { basemapOf } from '../../src/map/picture/basemap';
import type * as Prerendering from '../../src/prerender/render-page';

export function startViews(
  renderPage: typeof Prerendering.renderPage,
  words: ReadonlyMap<Language, Messages>,
): ReadonlyMap<Language, Prerendering.RenderedPage> {
  const basemap = basemapOf(backgroundFeatures());
  const catalog = loadCatalog();
  return new Map(
    [...words].map(([language, t]) => {
      const own = translated(catalog, readTranslations(ownWords(language)), language);
      return [language, renderPage(own, t, basemap)];
    }),
  );
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
