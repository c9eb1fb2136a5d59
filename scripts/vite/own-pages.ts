/** The data and the interface of every language, in its words. */
import { tableOf } from '../../src/known-keys';
import type { Catalog } from '../../src/catalog/types';
import { languages, type Language } from '../../src/i18n/languages';
import { loadMessages } from '../../src/i18n/load';
import type { BaseMessages } from '../../src/i18n/messages';
import { withAtlas } from '../../src/i18n/with-atlas';
import { catalogIn, type OwnPage } from './start-views';

// Imported here, because modules cannot be imported any more once Vite has read its configuration.
const base = Object.fromEntries(
  await Promise.all(languages.map(async (one) => [one, await loadMessages(one)] as const)),
) as Readonly<Record<Language, BaseMessages>>;

export function pageIn(language: Language, shipped: Catalog): OwnPage {
  const catalog = catalogIn(language, shipped);
  return { catalog, t: withAtlas(base[language], catalog.atlas.words) };
}

export function ownPages(shipped: Catalog): Readonly<Record<Language, OwnPage>> {
  return tableOf(languages, (language) => pageIn(language, shipped));
}
