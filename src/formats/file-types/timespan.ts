/** Times as Linked Places format gives them. */
import { firstDay, isDate, lastDay, type Interval } from '../../chronology/dates';

/** A timespan needs a start: where only the end is known, the start is at the latest that day. */
export function timespanOf({ from, to }: Interval) {
  if (from === null && to === null) return null;
  const start = from === null ? { latest: firstDay(to ?? '') } : momentOf(from);
  return to === null ? { start } : { start, end: momentOf(to) };
}

/**
 * The format takes only dates of ISO 8601: any other date becomes its first and last possible day.
 */
function momentOf(date: string) {
  return isDate(date) ? { in: date } : { earliest: firstDay(date), latest: lastDay(date) };
}
