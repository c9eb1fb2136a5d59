/** A weekday beside a day of the calendar. */
import { weekdayOf } from '../../chronology/calendar';
import type { Check } from '../check';
import { dateInYear, nextToPublication } from '../written-day';

export const checkWeekday: Check = ({ sentence }) =>
  sentence.dates.flatMap(({ start, end, written, days, kind, edtf }) => {
    if (!written || written.weekday === undefined || kind === 'recurring') return [];
    const year = written.year ?? yearOf(days?.first);
    // Without a year and a day of publication, nothing tells which day it is.
    const day =
      nextToPublication(written, sentence.published) ??
      (year === null ? null : dateInYear(written, year));
    if (day === null) return [];
    const isOfTold = edtf !== null && edtf !== day && sentence.text.includes(edtf.slice(0, 4));
    // A text about an earlier year, which it names: its weekday fits there.
    if (isOfTold && weekdayOf(day) !== written.weekday) return [];
    const verdict = weekdayOf(day) === written.weekday ? 'agrees' : 'contradicts';
    const reason = { code: 'weekday', day } as const;
    return [{ kind: 'weekday', verdict, start, end, ref: null, reason, citations: [] }];
  });

function yearOf(day: string | undefined): number | null {
  return day === undefined || day === '' ? null : Number(day.slice(0, 4));
}
