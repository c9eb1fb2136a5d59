/** Every text of a language: those of the interface and those of the record, with where it stands. */
import { readFileSync, readdirSync } from 'node:fs';
import { literalsOf, type Literal } from '../../scripts/translators/literals';
import { ownWords } from '../../src/catalog/translatable-texts';
import type { Language } from '../../src/i18n/languages';
import { catalog } from '../fixtures';

export interface Spoken {
  /** `time.ts day.title`, or `event-e046 text`. */
  readonly spot: string;
  readonly text: string;
}

/** The texts of the files of words, as they stand in the code. */
export function literalsIn(language: Language): readonly (Literal & { readonly file: string })[] {
  const folder = `src/i18n/${language}`;
  return readdirSync(folder).flatMap((file) =>
    literalsOf(readFileSync(`${folder}/${file}`, 'utf8')).map((one) => ({ ...one, file })),
  );
}

/** What the page says: the words of the interface and of the atlas. `…` stands for what it puts in. */
export function interfaceIn(language: Language): readonly Spoken[] {
  const written = literalsIn(language).map(({ file, member, parts }) => ({
    spot: `${file} ${member}`,
    text: parts.map((part) => (typeof part === 'string' ? part : '…')).join(''),
  }));
  const atlas = language === 'en' ? catalog.atlas.words : translationsIn(language)['atlas'];
  return [...written, ...textsIn(atlas, 'atlas')];
}

/** Our own words of the record: the English ones, or those that translate them. */
export function recordIn(language: Language): readonly Spoken[] {
  const own = language === 'en' ? null : translationsIn(language);
  return ownWords(catalog, language).flatMap(({ id, words }) =>
    Object.entries(words).map(([field, text = '']) => ({
      spot: `${id} ${field}`,
      text: own ? (own[id]?.[field] ?? '') : text,
    })),
  );
}

function translationsIn(language: Language): Readonly<Record<string, Record<string, string>>> {
  return JSON.parse(readFileSync(`geodata/translations/${language}.json`, 'utf8')) as never;
}

function textsIn(value: unknown, spot: string): readonly Spoken[] {
  if (typeof value === 'string') return [{ spot, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${spot}.${key}`));
}
