/** Our own words in another language: facts, events and steps of the story, by their ids. */
import * as v from 'valibot';
import { deepFreeze } from './deep-freeze';
import { id, text } from './schema-parts';
import type { Catalog } from './types';

const entry = v.strictObject({
  title: v.optional(text),
  short: v.optional(text),
  text,
  differs: v.optional(text),
});
/** `geodata/translations/<language>.json`. */
export const translations = v.record(id, entry);
export type Translations = v.InferOutput<typeof translations>;

/** The catalog with the words that are there; what is missing stays as it is and says so. */
export function translated(catalog: Catalog, words: Translations, lang: string): Catalog {
  if (Object.keys(words).length === 0) return catalog;
  const said = <T extends { readonly id: string }>(one: T): T =>
    Object.hasOwn(words, one.id) ? { ...one, ...words[one.id], lang } : one;
  return deepFreeze({
    ...catalog,
    facts: catalog.facts.map(said),
    events: catalog.events.map(said),
    story: catalog.story.map(said),
  });
}

/** The translations of a text; none where it is damaged. */
export function readTranslations(json: string): Translations {
  try {
    return v.parse(translations, JSON.parse(json));
  } catch {
    return {};
  }
}
