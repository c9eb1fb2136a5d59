/** Our own words in another language: those of the atlas itself, and of its records by their ids. */
import * as v from 'valibot';
import { atlasWords } from './atlas-words';
import { byId } from './by-id';
import { deepFreeze } from './deep-freeze';
import { fields } from './own-fields';
import { withWords } from './translatable-texts';
import { text } from './schema-parts';
import type { Catalog } from './types';

const entry = v.partial(v.strictObject(v.entriesFromList(fields, text)));
/** `geodata/translations/<language>.json`. */
export const translations = v.objectWithRest({ atlas: atlasWords }, entry);
export type Translations = v.InferOutput<typeof translations>;

/**
 * The catalog with the translated words. A text without a translation stays as it is, marked
 * English.
 */
export function translated(catalog: Catalog, words: Translations | null, lang: string): Catalog {
  if (!words) return catalog;
  const { atlas, ...records } = words;
  const own = withWords(catalog, records, lang);
  return deepFreeze({
    ...own,
    featureById: byId(own.features),
    atlas: { ...catalog.atlas, words: atlas },
  });
}

/** Reads the translations from a text; null if there is none or it is damaged. */
export function readTranslations(json: string): Translations | null {
  try {
    return v.parse(translations, JSON.parse(json));
  } catch {
    return null;
  }
}
