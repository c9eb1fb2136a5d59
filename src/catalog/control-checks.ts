/** The record of control: no source says two things at once, and parts are parts of something. */
import { addDays, daysOf } from '../chronology/calendar';
import { problem, type Problem } from './problems';
import { restOfUnit } from './atlas-schema';
import { sectionFiles } from './schema';
import type { Control } from './types';

type Path = readonly (string | number)[];

/** Every problem of the record; a part may be one of the codes or the id of a feature. */
export function checkControl(
  records: readonly Control[],
  featureIds: ReadonlySet<string>,
  parts: readonly string[],
): Problem[] {
  return records.flatMap((record, index) => {
    const trouble = (path: Path, value: unknown, reason: string) =>
      problem(sectionFiles.control, [index, ...path], value, reason, record.id);
    return [
      ...overlaps(record, records.slice(0, index)).map((reason) =>
        trouble(['from'], record.from, reason),
      ),
      ...foreignWording(record).map((reason) =>
        trouble(['wording', 'citation'], record.wording?.citation, reason),
      ),
      ...unreadButSure(record).map((reason) => trouble(['citations'], record.citations, reason)),
      ...partOfNothing(record, records, featureIds, [...parts, restOfUnit]).map((reason) =>
        trouble(['share', 'part'], record.share?.part, reason),
      ),
    ];
  });
}

/** Two records of one source for one place may overlap only where they speak of different parts. */
function overlaps(record: Control, earlier: readonly Control[]): string[] {
  return earlier
    .filter(({ of }) => of === record.of)
    .filter((other) => !areOtherParts(record, other) && daysMeet(record, other))
    .flatMap((other) => {
      const source = record.citations.find((citation) => other.citations.includes(citation));
      return source === undefined
        ? []
        : [`overlaps with ${other.id}, which rests on "${source}" too`];
    });
}

function foreignWording({ wording, citations }: Control): string[] {
  if (!wording || citations.includes(wording.citation)) return [];
  return ['is the wording of a source that the record does not cite'];
}

function unreadButSure({ citations, certainty }: Control): string[] {
  if (citations.length > 0 || certainty === 'uncertain') return [];
  return ['names no citation, so the record can only be "uncertain"'];
}

function partOfNothing(
  record: Control,
  records: readonly Control[],
  featureIds: ReadonlySet<string>,
  codes: readonly string[],
): string[] {
  const part = record.share?.part;
  if (part === undefined) return [];
  if (!codes.includes(part) && !featureIds.has(part))
    return [`is no part: neither ${codes.join(', ')} nor the id of a feature`];
  const alone = part === restOfUnit ? dayWithoutPart(record, records) : null;
  return alone === null ? [] : [`is a rest without its part on ${alone || 'its first days'}`];
}

/** The first day of a rest on which no record names another part of the place; null is none. */
function dayWithoutPart(rest: Control, records: readonly Control[]): string | null {
  const { first, last } = daysOf(rest);
  const parts = records
    .filter(({ of, share }) => of === rest.of && share !== null && share.part !== restOfUnit)
    .map(daysOf);
  for (let day = first; day <= last;) {
    const ends = parts.filter((one) => one.first <= day && day <= one.last).map((one) => one.last);
    const end = ends.toSorted().at(-1);
    if (end === undefined) return day;
    if (end === '9999') return null;
    day = addDays(end, 1);
  }
  return null;
}

function areOtherParts(a: Control, b: Control): boolean {
  return a.share !== null && b.share !== null && a.share.part !== b.share.part;
}

function daysMeet(a: Control, b: Control): boolean {
  const [one, other] = [daysOf(a), daysOf(b)];
  return one.first <= other.last && other.first <= one.last;
}
