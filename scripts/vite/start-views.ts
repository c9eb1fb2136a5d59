/**
 * The start view of every language as HTML with the picture of the map. The build writes it into
 * the pages, so that both are visible before any script runs.
 */
import { tableOf } from '../../src/known-keys';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FeatureCollection } from 'geojson';
import { readTranslations } from '../../src/catalog/translation-schema';
import { translated } from '../../src/catalog/translations';
import type { Catalog } from '../../src/catalog/types';
import { geodataFolder } from '../../src/cli/geodata-files';
import { languages, type Language } from '../../src/i18n/languages';
import type { Messages } from '../../src/i18n/messages';
import { basemapOf } from '../../src/map/picture/basemap';
import type * as Prerendering from '../../src/prerender/render-page';

export type Views = Readonly<Record<Language, Prerendering.RenderedPage>>;

/** The content of a language's page: the data and the interface in its words. */
export interface OwnPage {
  readonly catalog: Catalog;
  readonly t: Messages;
}

export function startViews(
  renderPage: typeof Prerendering.renderPage,
  pages: Readonly<Record<Language, OwnPage>>,
): Views {
  // Land and water are the same in every language.
  const basemap = basemapOf(backgroundFeatures(), pages.en.catalog);
  return tableOf(languages, (language) => {
    const { catalog, t } = pages[language];
    return renderPage(catalog, t, basemap);
  });
}

/** The catalog with our own words in a language, where there are any. */
export function catalogIn(language: Language, catalog: Catalog): Catalog {
  const file = join(geodataFolder, `translations/${language}.json`);
  const words = existsSync(file) ? readFileSync(file, 'utf8') : '';
  return translated(catalog, readTranslations(words), language);
}

/** Land and water of the folder; empty if it has none. */
export function backgroundFeatures() {
  const file = join(geodataFolder, 'basemap/background.geojson');
  if (!existsSync(file)) return [];
  return (JSON.parse(readFileSync(file, 'utf8')) as FeatureCollection).features;
}
