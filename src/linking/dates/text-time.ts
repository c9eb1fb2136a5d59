/** What a text has told so far: the day of publication, and the last date, from which others count. */
import { addDays, daysOf, weekdayOf, type Days } from '../../chronology/calendar';
import { readEdtf } from '../../chronology/edtf';
import { remembered, spanOf } from './spans';

export interface TextTime {
  /** YYYY-MM-DD, or null where nobody knows. */
  readonly published: string | null;
  /** The days of the last date told; null before there is one. */
  last: Days | null;
  /** Whether that date says a day, a month, or less. */
  hasMonth: boolean;
  /** Whether its ends are days that were told, from which days can be counted. */
  endsInDays: boolean;
}

const daysByText = new Map<string, Days | null>();

/** The first and the last day that an EDTF value may mean, also one that says "about". */
export function daysOfEdtf(edtf: string): Days | null {
  return remembered(daysByText, edtf, () => {
    const exact = edtf.replace('~', '');
    const span = exact.includes('/') ? null : spanOf(exact);
    if (span) return span;
    const reading = readEdtf(exact);
    return 'trouble' in reading ? null : daysOf(reading.interval);
  });
}

/** Remembers a date, so that "two days later" and "in October" count from it. */
export function rememberDate(time: TextTime, edtf: string, offset: number | null): void {
  // After "tomorrow" a text goes on from its own day.
  const days =
    offset !== null && offset > 0 && time.published !== null
      ? { first: time.published, last: time.published }
      : daysOfEdtf(edtf);
  if (!days) return;
  time.last = days;
  time.endsInDays = /^[\d-]{10}~?(?:\/[\d-]{10}~?)?$/.test(edtf);
  time.hasMonth = days.first.slice(0, 7) === days.last.slice(0, 7) || edtf.includes('/');
}

/** Monday to Sunday of the week that holds a day. */
export function weekOf(day: string): Days {
  const first = addDays(day, -weekdayOf(day));
  return { first, last: addDays(first, 6) };
}
