/**
 * The record of control of a feature as spans of days without gaps. Each has what a map or chart
 * can show of it: how and when the place came to be held, never by whom.
 */
import { addDays, daysOf, type Days } from '../chronology/calendar';
import { controlOf, isBeside } from '../catalog/statements';
import type { AtlasDescription, AtlasFeature, Catalog, Control } from '../catalog/types';
import { agreementOf } from './control-answer';

/**
 * `before`: before the first change that a source dates; `early`: since a change before the first
 * turning point of the atlas; `late`: since one after the last. Between them the manner of the
 * change. `in-parts`: several holders had different parts, so the whole was not held in one manner.
 */
export type ControlState =
  | 'unknown'
  | 'differ'
  | 'in-parts'
  | 'before'
  | 'early'
  | 'late'
  | Exclude<Control['manner'], 'prior'>;

export interface ControlEpoch extends Days {
  readonly state: ControlState;
  /** Whether every statement is about parts of the place. */
  readonly part: boolean;
  /** The record that decides the state of the epoch; null where nobody says or sources differ. */
  readonly main: Control | null;
  readonly records: readonly Control[];
}

export function controlEpochs(catalog: Catalog, feature: AtlasFeature): readonly ControlEpoch[] {
  const records = controlOf(catalog, feature);
  const spans = records.map(daysOf);
  const starts = new Set(
    spans.flatMap(({ first, last }) => [first, last === '9999' ? '' : addDays(last, 1)]),
  );
  const ordered = [...starts.add('')].sort();
  return ordered.map((first, index) => {
    const next = ordered[index + 1];
    const last = next === undefined ? '9999' : addDays(next, -1);
    const held = records.filter((_, i) => {
      const span = spans[i];
      return span !== undefined && span.first <= first && first <= span.last;
    });
    return { first, last, records: held, ...summary(held, catalog.atlas) };
  });
}

function summary(
  records: readonly Control[],
  atlas: AtlasDescription,
): Pick<ControlEpoch, 'state' | 'part' | 'main'> {
  const part = records.length > 0 && records.every(({ share }) => share !== null);
  const agreement = agreementOf(records);
  if (agreement !== 'agree') return { state: agreement, part, main: null };
  if (part && holdersOfParts(records) > 1) return { state: 'in-parts', part, main: null };
  const main = mainOf(records);
  return { state: main ? stateOf(main, atlas) : 'unknown', part, main };
}

/** The number of holders of parts; peacekeepers beside a holder do not count. */
function holdersOfParts(records: readonly Control[]): number {
  return new Set(records.filter((record) => !isBeside(record)).map(({ holder }) => holder)).size;
}

/**
 * The latest change of holder, of the whole if there is one. Peacekeepers beside another holder do
 * not count: they have marks of their own.
 */
function mainOf(records: readonly Control[]): Control | null {
  const others = records.filter(({ manner }) => manner !== 'deployment');
  const whole = records.filter(({ share }) => share === null);
  const pool = [others.filter((record) => whole.includes(record)), whole, others, records];
  const candidates = pool.find((some) => some.length > 0) ?? [];
  return candidates.toSorted((a, b) => (daysOf(a).first < daysOf(b).first ? 1 : -1))[0] ?? null;
}

function stateOf(record: Control, { turningPoints }: AtlasDescription): ControlState {
  const { first } = daysOf(record);
  if (record.manner === 'prior') return 'before';
  if (turningPoints && first < turningPoints.early) return 'early';
  if (turningPoints && first >= turningPoints.late) return 'late';
  return record.manner;
}
