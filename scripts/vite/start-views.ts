/**
 * The start view of every language as HTML, with the picture of the map: what the build writes into
 * the pages, so that both are there before any script.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FeatureCollection } from 'geojson';
import { readTranslations, translated } from '../../src/catalog/translations';
import { geodataFolder, loadCatalog } from '../../src/cli/geodata-files';
import { languages, type Language } from '../../src/i18n/languages';
import type { Messages } from '../../src/i18n/messages';
import { basemapOf } from '../../src/map/picture/basemap';
import type * as Prerendering from '../../src/prerender/render-page';

export function startViews(
  renderPage: typeof Prerendering.renderPage,
  words: Readonly<Record<Language, Messages>>,
): Readonly<Record<Language, Prerendering.RenderedPage>> {
  const basemap = basemapOf(backgroundFeatures());
  const catalog = loadCatalog();
  const views = languages.map((language) => {
    const own = translated(catalog, readTranslations(ownWords(language)), language);
    return [language, renderPage(own, words[language], basemap)] as const;
  });
  return Object.fromEntries(views) as Record<Language, Prerendering.RenderedPage>;
}

/** Our own words in a language; empty where there are none. */
function ownWords(language: Language): string {
  const file = join(geodataFolder, `translations/${language}.json`);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

function backgroundFeatures() {
  const text = readFileSync(join(geodataFolder, 'basemap/background.geojson'), 'utf8');
  return (JSON.parse(text) as FeatureCollection).features;
}
