/**
 * Our own words in another language: those of the atlas itself, and facts, events and steps of the
 * story, by their ids.
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

/** The catalog with the words that are there; what is missing stays as it is and says so. */
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

/** The translations of a text; null where there is none or it is damaged. */
export function readTranslations(json: string): Translations | null {
  try {
    return v.parse(translations, JSON.parse(json));
  } catch {
    return null;
  }
}
