/** The first and the last day that a date may mean, counted once: texts name few dates many times. */
import { dayNumber, pad } from '../../chronology/calendar';
import { readDate } from '../../chronology/edtf-date';
import type { CalendarDate } from './meaning';

export interface DaySpan {
  /** YYYY-MM-DD, both included. */
  readonly first: string;
  readonly last: string;
  /** The same as numbers of days. */
  readonly from: number;
  readonly to: number;
}

interface Written extends DaySpan {
  readonly edtf: string;
}

type PartOfYear = Pick<CalendarDate, 'month' | 'day' | 'season'>;

const mostRemembered = 5_000;
const spanByText = new Map<string, DaySpan | null>();
const spanInYear = new Map<number, Written | null>();
const numbers = new Map<string, number>();

/** Null where the text is no date of EDTF that exists. */
export function spanOf(edtf: string): DaySpan | null {
  return remembered(spanByText, edtf, () => {
    const reading = readDate(edtf);
    return 'trouble' in reading ? null : counted(reading.date);
  });
}

/** The number of a day, YYYY-MM-DD: 0 is 1970-01-01. */
export function numberOf(day: string): number {
  return remembered(numbers, day, () => dayNumber(day));
}

/** The days of a season, a month or a day in a year; null where the year has no such day. */
export function spanIn(year: number, part: PartOfYear): DaySpan | null {
  return writtenIn(year, part);
}

/** The same as EDTF. */
export function edtfIn(year: number, part: PartOfYear): string | null {
  return writtenIn(year, part)?.edtf ?? null;
}

function writtenIn(year: number, { month, day, season }: PartOfYear): Written | null {
  const first = season ?? month;
  // No month, season or day is 99.
  const key = year * 10_000 + (first ?? 99) * 100 + (day ?? 99);
  return remembered(spanInYear, key, () => {
    const parts = [first, day].filter((part) => part !== undefined).map((part) => pad(part));
    const edtf = [pad(year, 4), ...parts].join('-');
    const span = spanOf(edtf);
    return span && { ...span, edtf };
  });
}

/** What was made for a key before, or is made now. */
export function remembered<Key, Value>(known: Map<Key, Value>, key: Key, make: () => Value): Value {
  const found = known.get(key);
  if (found !== undefined) return found;
  const made = make();
  if (known.size > mostRemembered) known.clear();
  known.set(key, made);
  return made;
}

function counted({ first, last }: { first: string; last: string }): DaySpan {
  return { first, last, from: dayNumber(first), to: dayNumber(last) };
}
