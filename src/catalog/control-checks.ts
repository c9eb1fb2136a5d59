/** Checks that no source of the record says two things at once, and that every part exists. */
import { addDays, daysOf } from '../chronology/calendar';
import { restOfUnit } from './atlas-schema';
import { fault, type Fault } from './faults';
import { problem, type Path, type Problem } from './problems';
import { sectionFiles } from './schema';
import type { Control } from './types';

/** Every problem of the record. A part is one of the codes or the id of a feature. */
export function checkControl(
  records: readonly Control[],
  featureIds: ReadonlySet<string>,
  parts: readonly string[],
): Problem[] {
  return records.flatMap((record, index) => {
    const trouble = (path: Path, value: unknown, wrong: Fault) =>
      problem(sectionFiles.control, [index, ...path], value, wrong, record.id);
    return [
      ...overlaps(record, records.slice(0, index)).map((wrong) =>
        trouble(['from'], record.from, wrong),
      ),
      ...foreignWording(record).map((wrong) =>
        trouble(['wording', 'citation'], record.wording?.citation, wrong),
      ),
      ...unreadButSure(record).map((wrong) => trouble(['citations'], record.citations, wrong)),
      ...partOfNothing(record, records, featureIds, [...parts, restOfUnit]).map((wrong) =>
        trouble(['share', 'part'], record.share?.part, wrong),
      ),
    ];
  });
}

/**
 * Two records of one source for one place may overlap in time only if they are about different
 * parts.
 */
function overlaps(record: Control, earlier: readonly Control[]): Fault[] {
  return earlier
    .filter(({ of }) => of === record.of)
    .filter((other) => !areOtherParts(record, other) && daysMeet(record, other))
    .flatMap((other) => {
      const source = record.citations.find((citation) => other.citations.includes(citation));
      return source === undefined ? [] : [fault('control-overlap', { other: other.id, source })];
    });
}

function foreignWording({ wording, citations }: Control): Fault[] {
  if (!wording || citations.includes(wording.citation)) return [];
  return [fault('foreign-wording')];
}

function unreadButSure({ citations, certainty }: Control): Fault[] {
  if (citations.length > 0 || certainty === 'uncertain') return [];
  return [fault('uncited-but-sure')];
}

function partOfNothing(
  record: Control,
  records: readonly Control[],
  featureIds: ReadonlySet<string>,
  codes: readonly string[],
): Fault[] {
  const part = record.share?.part;
  if (part === undefined) return [];
  if (!codes.includes(part) && !featureIds.has(part)) return [fault('unknown-part', { codes })];
  const alone = part === restOfUnit ? dayWithoutPart(record, records) : null;
  return alone === null ? [] : [fault('rest-without-part', { day: alone })];
}

/**
 * The first day on which a record is about the rest of a place but no record names a part; or null.
 */
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
