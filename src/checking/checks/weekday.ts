/** A weekday beside a day of the calendar. */
import { weekdayOf } from '../../chronology/calendar';
import type { Check } from '../check';
import { dayOf, nextToPublication } from '../written-day';

export const checkWeekday: Check = ({ sentence }) =>
  sentence.dates.flatMap(({ start, end, written, days, kind, edtf }) => {
    if (!written || written.weekday === undefined || kind === 'recurring') return [];
    const year = written.year ?? Number(days?.first.slice(0, 4) ?? NaN);
    const day = nextToPublication(written, sentence.published) ?? dayOf(written, year);
    if (day === null || Number.isNaN(year)) return [];
    const isOfTold = edtf !== null && edtf !== day && sentence.text.includes(edtf.slice(0, 4));
    // A text about an earlier year, which it names: its weekday fits there.
    if (isOfTold && weekdayOf(day) !== written.weekday) return [];
    const verdict = weekdayOf(day) === written.weekday ? 'agrees' : 'contradicts';
    const reason = { code: 'weekday', day } as const;
    return [{ kind: 'weekday', verdict, start, end, ref: null, reason, citations: [] }];
  });
