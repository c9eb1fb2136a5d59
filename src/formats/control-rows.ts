/** Who held a place, as rows: one for each statement of the record, for the table and the files. */
import type { NameOf } from '../catalog/naming';
import type { AtlasFeature, Catalog } from '../catalog/types';
import { precisionOfInterval } from '../chronology/edtf';
import type { ControlAnswer, ControlStatement } from '../query/control-answer';
import { citedBy, type Cited } from './file-citations';

/**
 * A statement without the text of its notes; `from`, `to` and `precision` are those of its record.
 */
export function statementOf({ record, sides }: ControlStatement) {
  const { holder, manner, share, from, to, certainty, citations } = record;
  const precision = precisionOfInterval(record);
  const part = share?.part ?? null;
  return { holder, manner, part, from, to, precision, certainty, citations, sides } as const;
}

/** Which feature the statements are about: the place itself, or the unit around it. */
export interface ControlRow extends ReturnType<typeof statementOf> {
  readonly id: string;
  readonly feature: AtlasFeature;
  readonly name: string;
  readonly around: boolean;
  readonly cited: readonly Cited[];
}

export function controlRows(
  catalog: Catalog,
  { subject, around, statements }: ControlAnswer,
  nameOf: NameOf,
): readonly ControlRow[] {
  const feature = subject && catalog.featureById[subject.id];
  if (!feature) return [];
  return statements.map((one) => ({
    ...statementOf(one),
    id: one.record.id,
    feature,
    name: nameOf(feature),
    around,
    cited: citedBy(catalog, one.record.citations),
  }));
}
