/**
 * Our own words in another language: those of the atlas itself, and of facts, events and steps of
 * the story by their ids.
 */
import * as v from 'valibot';
import { atlasWords } from './atlas-words';
import { deepFreeze } from './deep-freeze';
import { text } from './schema-parts';
import type { Catalog } from './types';

const entry = v.strictObject({
  title: v.optional(text),
  short: v.optional(text),
  text,
  differs: v.optional(text),
});
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
  const said = <T extends { readonly id: string }>(one: T): T =>
    Object.hasOwn(records, one.id) ? { ...one, ...records[one.id], lang } : one;
  return deepFreeze({
    ...catalog,
    atlas: { ...catalog.atlas, words: atlas },
    facts: catalog.facts.map(said),
    events: catalog.events.map(said),
    story: catalog.story.map(said),
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
