/** The first and the last day that a date may mean, counted once: texts name few dates many times. */
import { dayNumber } from '../../chronology/calendar';
import { readDate } from '../../chronology/edtf-date';

export interface DaySpan {
  /** YYYY-MM-DD, both included. */
  readonly first: string;
  readonly last: string;
  /** The same as numbers of days. */
  readonly from: number;
  readonly to: number;
}

const known = new Map<string, DaySpan | null>();
const mostRemembered = 5_000;

/** Null where the text is no date of EDTF that exists. */
export function spanOf(edtf: string): DaySpan | null {
  const found = known.get(edtf);
  if (found !== undefined) return found;
  const reading = readDate(edtf);
  const span = 'trouble' in reading ? null : counted(reading.date);
  if (known.size > mostRemembered) known.clear();
  known.set(edtf, span);
  return span;
}

function counted({ first, last }: { first: string; last: string }): DaySpan {
  return { first, last, from: dayNumber(first), to: dayNumber(last) };
}
