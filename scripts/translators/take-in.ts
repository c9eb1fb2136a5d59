/** Puts the texts of a gettext file into the files of words: all of them, or none. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withTexts, type Parts } from './literals';
import { readPlaceholders } from './placeholders';
import { contextOf, type Entry } from './po';
import type { WordsUnit } from './translation-units';

/** What is wrong with a text of the file: where, and why. */
export interface Trouble {
  readonly context: string;
  readonly reason: string;
}
export interface WordChange {
  readonly unit: WordsUnit;
  readonly parts: Parts;
}

/** The texts that differ from those that are there; or everything that is wrong. */
export function changesOf(
  entries: readonly Entry[],
  units: readonly WordsUnit[],
): { readonly changes: readonly WordChange[]; readonly troubles: readonly Trouble[] } {
  const byContext = new Map(units.map((unit) => [contextOf(unit), unit]));
  const read = entries.map((entry) => readEntry(entry, byContext.get(entry.context)));
  return {
    changes: read.flatMap((one) => ('change' in one && one.change ? [one.change] : [])),
    troubles: [
      ...read.flatMap((one) => ('reason' in one ? [one] : [])),
      ...brokenPlurals(entries, byContext),
    ],
  };
}

function readEntry(
  { context, text }: Entry,
  unit: WordsUnit | undefined,
): Trouble | { readonly change: WordChange | null } {
  if (!unit) return { context, reason: 'is not a text of this language: the key is unknown' };
  if (text.trim() === '') return { context, reason: 'is empty' };
  const { parts, unknown, missing } = readPlaceholders(text, unit.target);
  const [lost] = missing;
  if (lost !== undefined) return { context, reason: `lacks the placeholder ${lost}` };
  const [foreign] = unknown;
  if (foreign !== undefined)
    return { context, reason: `has a placeholder that is unknown: ${foreign}` };
  return { change: isSame(parts, unit.target) ? null : { unit, parts } };
}

/** A number with its word needs the word in every form that the language has. */
function brokenPlurals(
  entries: readonly Entry[],
  units: ReadonlyMap<string, WordsUnit>,
): readonly Trouble[] {
  const given = new Set(entries.map(({ context }) => context));
  return [...units.keys()].flatMap((context) => {
    const [, stem, form, rest] = /^(.*\.)(one|few|many|other)(\[\d+\])?$/.exec(context) ?? [];
    if (stem === undefined || given.has(context)) return [];
    const others = ['one', 'few', 'many', 'other'].map((one) => `${stem}${one}${rest ?? ''}`);
    const isTouched = others.some((other) => units.has(other) && given.has(other));
    return isTouched ? [{ context, reason: `is missing: the word has no form for “${form}”` }] : [];
  });
}

/** Writes the changes; what does not change keeps its bytes. */
export function writeChanges(changes: readonly WordChange[], root = '.'): void {
  for (const file of new Set(changes.map(({ unit }) => unit.file))) {
    const path = join(root, file);
    const before = readFileSync(path, 'utf8');
    const own = changes.filter(({ unit }) => unit.file === file);
    writeFileSync(path, file.endsWith('.json') ? inJson(before, own) : inCode(before, own));
  }
}

function inCode(source: string, changes: readonly WordChange[]): string {
  return withTexts(source, Object.fromEntries(changes.map(({ unit, parts }) => [unit.key, parts])));
}

function inJson(source: string, changes: readonly WordChange[]): string {
  const document = JSON.parse(source) as Record<string, unknown>;
  for (const { unit, parts } of changes) {
    const path = unit.key.split('/');
    const last = path.pop() ?? '';
    const holder = path.reduce((inner, step) => inner[step] as Record<string, unknown>, document);
    holder[last] = parts.join('');
  }
  return JSON.stringify(document);
}

function isSame(a: Parts, b: Parts): boolean {
  const code = (parts: Parts) =>
    JSON.stringify(parts.map((part) => (typeof part === 'string' ? part : [part.expression])));
  return code(a) === code(b);
}
