/**
 * What a translator reads and corrects: a unit for every text of a language, in the files of words
 * (`src/i18n/hy/*.ts`) and in the words of the record (`geodata/translations/hy.json`).
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../src/i18n/languages';
import { ownWords } from '../../src/catalog/translatable-texts';
import type { Catalog } from '../../src/catalog/types';
import { literalsOf, type Parts } from './literals';

export interface WordsUnit {
  /** From the root of the project: `src/i18n/hy/read.ts`. */
  readonly file: string;
  /** Its place in the file: the members that lead to it. */
  readonly key: string;
  /** What English says; without a counterpart in English, what the language says. */
  readonly source: Parts;
  readonly target: Parts;
}

const wordsFolder = 'src/i18n';
const recordFile = (language: Language) => `geodata/translations/${language}.json`;

/** Every text of a language. `root` is the folder of the project. */
export function unitsOf(language: Language, catalog: Catalog, root = '.'): readonly WordsUnit[] {
  const folder = join(wordsFolder, language);
  const code = readdirSync(join(root, folder)).flatMap((name) => unitsOfCode(language, name, root));
  return [...code, ...unitsOfRecord(language, catalog, root)];
}

function unitsOfCode(language: Language, name: string, root: string): readonly WordsUnit[] {
  const file = join(wordsFolder, language, name);
  const own = literalsOf(readFileSync(join(root, file), 'utf8'));
  const english = englishOf(name, root);
  return own.map(({ key, member, parts }) => {
    const source = english.get(key) ?? english.get(`${member} *`) ?? parts;
    return { file, key, source, target: parts };
  });
}

/** The English texts by their keys, and all of a member together: `results *`. */
function englishOf(name: string, root: string): ReadonlyMap<string, Parts> {
  const folder = join(root, wordsFolder, 'en');
  if (!readdirSync(folder).includes(name)) return new Map();
  const all = literalsOf(readFileSync(join(folder, name), 'utf8'));
  const together = all.map(({ member }) => {
    const texts = all.filter((one) => one.member === member).map(({ parts }) => plain(parts));
    return [`${member} *`, [texts.join(' | ')]] as const;
  });
  return new Map<string, Parts>([
    ...together,
    ...all.map(({ key, parts }) => [key, parts] as const),
  ]);
}

/** The words of the record are text without expressions. */
function unitsOfRecord(language: Language, catalog: Catalog, root: string): readonly WordsUnit[] {
  const file = recordFile(language);
  const own = new Map(texts(JSON.parse(readFileSync(join(root, file), 'utf8'))));
  const english = new Map([
    ...texts({ atlas: catalog.atlas.words }),
    ...ownWords(catalog, language).flatMap(({ id, words }) => texts({ [id]: words })),
  ]);
  return [...own].map(([key, text]) => ({
    file,
    key,
    source: [english.get(key) ?? text],
    target: [text],
  }));
}

/** The strings of a value, each by its JSON pointer without the first slash. */
export function texts(value: unknown, path: readonly string[] = []): (readonly [string, string])[] {
  if (typeof value === 'string') return [[path.join('/'), value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => texts(inner, [...path, name]));
}

/** A text in one line, its expressions in braces. */
export function plain(parts: Parts): string {
  return parts.map((part) => (typeof part === 'string' ? part : `{${part.expression}}`)).join('');
}
