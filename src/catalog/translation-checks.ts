/**
 * Checks a file of translations: it has the words of the atlas, and for its records either none or
 * those of each record, and nothing else.
 */
import * as v from 'valibot';
import { readJson, withoutSchemaName } from './json';
import { fault } from './faults';
import { problem, type Problem } from './problems';
import { issuePath, schemaProblem } from './schema-problems';
import { fields, type FieldTexts } from './translated-fields';
import { ownWords, type OwnWords, type WordedCatalog } from './translatable-texts';
import { featureLayers, type FeatureLayer } from './layer-names';
import { type Sections } from './schema';
import { translations } from './translation-schema';
import { type Translations } from './translations';

type Said = Pick<Sections, 'atlas' | FeatureLayer | Exclude<keyof WordedCatalog, 'features'>>;

export type ParsedTranslations =
  | { readonly words: Translations; readonly problems: readonly [] }
  | { readonly words: null; readonly problems: readonly Problem[] };

/** Reads the text of a file into words, or every problem. Without `said`, ids are not checked. */
export function parseTranslations(
  file: string,
  json: string,
  said: Said | null,
): ParsedTranslations {
  const read = readJson(file, json);
  if (read.problem) return { words: null, problems: [read.problem] };
  const result = v.safeParse(translations, withoutSchemaName(read.value));
  if (!result.success)
    return { words: null, problems: result.issues.map((issue) => formatProblem(file, issue)) };
  const problems = said ? checkTranslations(file, result.output, said) : [];
  return problems.length > 0 ? { words: null, problems } : { words: result.output, problems: [] };
}

/** Checks that the words agree with the English ones. */
function checkTranslations(file: string, words: Translations, said: Said): Problem[] {
  const english = ownWords(worded(said), languageOf(file));
  const known = new Set(english.map(({ id }) => id));
  const { atlas, ...records } = words;
  const own = Object.keys(records);
  const foreign = own
    .filter((id) => !known.has(id))
    .map((id) => problem(file, [id], words[id], fault('translates-nothing'), id));
  return [
    ...unlike(file, ['atlas'], said.atlas.words, atlas),
    ...foreign,
    ...(own.length === 0 ? [] : english.flatMap((one) => gaps(file, one, records))),
  ];
}

/** `translations/es.json` -> `es` */
function languageOf(file: string): string {
  return /([^/\\]*)\.json$/.exec(file)?.[1] ?? '';
}

function worded(said: Said): WordedCatalog {
  const features = featureLayers.flatMap((layer) => said[layer].features as readonly unknown[]);
  return { ...said, features: features as WordedCatalog['features'] };
}

/** Whether the words have the same members as the English ones, at every depth. */
function unlike(file: string, path: readonly string[], english: unknown, own: unknown): Problem[] {
  if (!hasMembers(english) || !hasMembers(own)) return [];
  const names = [...new Set([...Object.keys(english), ...Object.keys(own)])];
  return names.flatMap((name) => {
    const here = [...path, name];
    if (!Object.hasOwn(own, name))
      return [problem(file, here, undefined, fault('untranslated'), 'atlas')];
    if (!Object.hasOwn(english, name))
      return [problem(file, here, own[name], fault('translation-extra'), 'atlas')];
    return unlike(file, here, english[name], own[name]);
  });
}

/** Also of a list, whose members are as many as in English. */
function hasMembers(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function gaps(
  file: string,
  english: OwnWords,
  words: Readonly<Record<string, FieldTexts>>,
): Problem[] {
  const { id } = english;
  const own = Object.hasOwn(words, id) ? words[id] : undefined;
  if (!own) return [problem(file, [id], undefined, fault('untranslated'), id)];
  return fields.flatMap((field) => {
    const there = own[field] !== undefined;
    const wanted = english.words[field] !== undefined;
    if (there === wanted) return [];
    const wrong = wanted ? fault('translation-missing') : fault('translation-extra');
    return [problem(file, [id, field], own[field], wrong, id)];
  });
}

/** The id of a record is its key. */
function formatProblem(file: string, issue: v.BaseIssue<unknown>): Problem {
  const [owner] = issuePath(issue);
  return schemaProblem(file, issue, owner === undefined ? null : String(owner));
}
