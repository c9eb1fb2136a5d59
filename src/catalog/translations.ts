/** Our own words in another language, joined to the catalog. */
import type * as v from 'valibot';
import { byId } from './by-id';
import { deepFreeze } from './deep-freeze';
import type { translations } from './translation-schema';
import { withWords } from './translatable-texts';
import type { Catalog } from './types';

export type Translations = v.InferOutput<typeof translations>;

/**
 * The catalog with the translated words. A text without a translation stays as it is, marked
 * English. Frozen where the catalog is.
 */
export function translated(catalog: Catalog, words: Translations | null, lang: string): Catalog {
  if (!words) return catalog;
  const { atlas, ...records } = words;
  const own = withWords(catalog, records, lang);
  const all: Catalog = {
    ...own,
    featureById: byId(own.features),
    atlas: { ...catalog.atlas, words: atlas },
  };
  return Object.isFrozen(catalog) ? deepFreeze(all) : all;
}
