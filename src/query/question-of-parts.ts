/** A question <-> its parts, of which the registry of kinds has the list. */
import { dateTyped } from '../chronology/typed-date';
import { kindNamed, type Question, type QuestionKind } from './kinds';
import type { KindOfQuestion } from './kinds/kind';
import {
  isPartTrouble,
  partNames,
  readDay,
  readPart,
  readSubject,
  subjectParts,
  type KindPart,
  type PartName,
  type PartTrouble,
  type PartValues,
  type QuestionParts,
} from './question-parts';
import { withPoint } from './positions';
import type { Subject } from './subject';

/**
 * The same question with its parts in one order, its day as YYYY-MM-DD, its distance with a decimal
 * point, and nothing empty or foreign to it.
 */
export function tidy(parts: Partial<Record<PartName, string | undefined>>): QuestionParts {
  const kind = kindNamed(parts.ask);
  const known = kind && partsOf(kind, parts.of !== undefined && parts.of !== '');
  return Object.fromEntries(
    partNames.flatMap((part) => {
      const given = parts[part]?.trim() ?? '';
      const text = canonical(part, given);
      return text === '' || known?.includes(part) === false ? [] : [[part, text]];
    }),
  );
}

function canonical(part: PartName, given: string): string {
  if (part === 'on') return dateTyped(given) ?? given;
  return part === 'km' ? withPoint(given) : given;
}

function partsOf(kind: KindOfQuestion, isNamed: boolean): readonly PartName[] {
  const drawn = kind.usesAccuracy && !isNamed ? (['accuracy'] as const) : [];
  return ['ask', ...subjectParts, ...drawn, ...kind.parts, 'on'];
}

/** The question of some parts, or what is wrong with the first part that cannot be read. */
export function readQuestion(parts: QuestionParts): Question | PartTrouble {
  const kind = kindNamed(parts.ask);
  if (!kind) return { trouble: 'kind', what: parts.ask ?? '' };
  const of = readSubject(parts);
  if (isPartTrouble(of)) return of;
  const layer = readPart.layer(parts.layer ?? '');
  if (isPartTrouble(layer)) return layer;
  const on = readDay(parts.on);
  if (isPartTrouble(on)) return on;
  if (kind.needsDay && on === undefined) return { trouble: 'no-day', what: '' };
  const values: Partial<Record<KindPart, PartValues[KindPart]>> = {};
  for (const part of kind.parts) {
    const value = readPart[part](parts[part] ?? '');
    if (isPartTrouble(value)) return value;
    values[part] = value;
  }
  return questionOf(kind, { of, on }, { ...(values as Partial<PartValues>), layer });
}

/** A question of a kind, from the values of its parts. */
export function questionOf(
  kind: KindOfQuestion & { readonly id: QuestionKind },
  about: { readonly of: Subject; readonly on: string | undefined },
  values: Partial<PartValues>,
): Question {
  const layer = values.layer ?? kind.layer;
  const own = Object.fromEntries(kind.parts.map((part) => [part, values[part]]));
  return { kind: kind.id, ...about, ...own, layer } as Question;
}

/** Adds a day to the parts, if the kind of question makes no sense without one. */
export function withDay(parts: QuestionParts, day: string): QuestionParts {
  const isMissing = kindNamed(parts.ask)?.needsDay === true && parts.on === undefined;
  return isMissing ? tidy({ ...parts, on: day }) : parts;
}
