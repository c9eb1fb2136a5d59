/** The format of our own words in another language: those of the atlas, and of its records by id. */
import * as v from 'valibot';
import { atlasWords } from './atlas-words';
import { fields } from './translated-fields';
import { text } from './schema-parts';
import type { Translations } from './translations';

const entry = v.partial(v.strictObject(v.entriesFromList(fields, text)));
/** `geodata/translations/<language>.json`. */
export const translations = v.objectWithRest({ atlas: atlasWords }, entry);

/** Reads the translations from a text; null if there is none or it is damaged. */
export function readTranslations(json: string): Translations | null {
  try {
    return v.parse(translations, JSON.parse(json));
  } catch {
    return null;
  }
}
