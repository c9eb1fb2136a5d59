/** A day that the calendar does not have, such as 29 February of a common year. */
import type { Check } from '../check';
import { dateInYear, daysInMonth } from '../written-day';

/** Every month has so many days: whether it has more is a question. */
const always = 28;

export const checkNoSuchDay: Check = ({ sentence }) =>
  sentence.dates.flatMap(({ start, end, written, days }): ReturnType<Check> => {
    if (!written || written.day <= always || written.day > 31) return [];
    const { month } = written;
    const year = written.year ?? yearOf(sentence.published, days?.first);
    // Only February depends on the year.
    if (year === null && month === 2 && written.day === 29) return [];
    const day = dateInYear(written, year ?? 2000);
    if (day === null) {
      const reason = { code: 'no-such-day', year: year ?? 2000, month } as const;
      return [finding('contradicts', start, end, reason)];
    }
    if (daysInMonth(year ?? 2000, month) !== written.day) return [];
    return [finding('agrees', start, end, { code: 'day-exists', day } as const)];
  });

function finding<Verdict, Reason>(verdict: Verdict, start: number, end: number, reason: Reason) {
  return { kind: 'no-such-day', verdict, start, end, ref: null, reason, citations: [] } as const;
}

function yearOf(published: string | null, resolved: string | undefined): number | null {
  const day = resolved ?? published;
  return day === null ? null : Number(day.slice(0, 4));
}
