/** The record of control: no source says two things at once, and wordings are their sources'. */
import { firstDay, lastDay } from '../chronology/dates';
import { problem, type Problem } from './problems';
import { sectionFiles } from './section-files';
import type { Control } from './types';

export function checkControl(records: readonly Control[]): Problem[] {
  return records.flatMap((record, index) => [
    ...overlaps(record, index, records.slice(0, index)),
    ...foreignWording(record, index),
  ]);
}

/** Two records of one source for one place may overlap only where both speak of a part. */
function overlaps(record: Control, index: number, earlier: readonly Control[]): Problem[] {
  return earlier
    .filter(({ of }) => of === record.of)
    .filter((other) => !(record.share && other.share) && daysMeet(record, other))
    .flatMap((other) => {
      const source = record.citations.find((citation) => other.citations.includes(citation));
      if (source === undefined) return [];
      const reason = `overlaps with ${other.id}, which rests on "${source}" too`;
      return [problem(sectionFiles.control, [index, 'from'], record.from, reason, record.id)];
    });
}

function foreignWording({ id, wording, citations }: Control, index: number): Problem[] {
  if (!wording || citations.includes(wording.citation)) return [];
  const reason = 'is the wording of a source that the record does not cite';
  const path = [index, 'wording', 'citation'];
  return [problem(sectionFiles.control, path, wording.citation, reason, id)];
}

function daysMeet(a: Control, b: Control): boolean {
  const starts = (one: Control) => (one.from === null ? '' : firstDay(one.from));
  const ends = (one: Control) => (one.to === null ? '9999' : lastDay(one.to));
  return starts(a) <= ends(b) && starts(b) <= ends(a);
}
