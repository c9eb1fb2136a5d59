/** The year of a month, a day or a season that is named without one. */
import type { CalendarDate } from './meaning';
import { numberOf, spanIn, type DaySpan } from './spans';
import type { TextTime } from './text-time';
import type { Tense } from './verbs';

/** A day so soon before publication is news; others belong to what the text tells. */
const newsDays = 45;
const soonDays = 120;

interface DatedYear {
  readonly year: number;
  readonly span: DaySpan;
}

/** Null where neither the day of publication nor another date tells. */
export function chooseYear(point: CalendarDate, tense: Tense, time: TextTime): number | null {
  const { published, last } = time;
  const told = last ? nearestTo(point, last.first, last.last) : null;
  if (published === null) return told;
  const among = yearsAround(point, Number(published.slice(0, 4)));
  const today = numberOf(published);
  const next = among.findLast(({ span }) => span.last >= published);
  const past = among.find(({ span }) => span.first <= published);
  const near = tense === 'unknown' || tense === 'present' ? nearest(among, today) : past;
  if (tense === 'future' && next && (told === null || isSoon(next, today))) return next.year;
  if (told === null || !near) return near?.year ?? told;
  const isNews = Math.abs(today - near.span.from) <= newsDays;
  return isNews || !isOn(point, spanIn(told, point)) ? near.year : told;
}

/** Years in which the point exists, the latest first; on its weekday, if it has one and one fits. */
function yearsAround(point: CalendarDate, year: number): readonly DatedYear[] {
  // With a weekday, older years come into question too.
  const oldest = year - (point.weekday === undefined || point.day === undefined ? 1 : 6);
  const years: DatedYear[] = [];
  for (let one = year + 1; one >= oldest; one -= 1) {
    const span = spanIn(one, point);
    if (span) years.push({ year: one, span });
  }
  const fitting = years.filter(({ span }) => isOn(point, span));
  return fitting.length > 0 ? fitting : years;
}

/** Whether a day is on the weekday that is named with it. */
function isOn({ weekday, day }: CalendarDate, span: DaySpan | null): boolean {
  if (weekday === undefined || day === undefined) return true;
  // 1970-01-01, day 0, was a Thursday; 0 is Monday.
  return span !== null && (((span.from + 3) % 7) + 7) % 7 === weekday;
}

/** Chronicles tell the past in the future and the present; what is months away is of their time. */
function isSoon({ span }: DatedYear, today: number): boolean {
  return span.from - today <= soonDays;
}

/** Of years that are as near as one another the first. */
function nearest(years: readonly DatedYear[], day: number): DatedYear | undefined {
  let best: DatedYear | undefined;
  for (const one of years)
    if (!best || distanceTo(one.span, day) < distanceTo(best.span, day)) best = one;
  return best;
}

function distanceTo(span: DaySpan | null, day: number): number {
  if (!span) return Infinity;
  if (span.from <= day && day <= span.to) return 0;
  return Math.min(Math.abs(span.from - day), Math.abs(span.to - day));
}

/** The year in which it comes nearest to the date told last. */
function nearestTo(point: CalendarDate, first: string, last: string): number {
  const year = Number(first.slice(0, 4));
  const day = numberOf(first);
  if (numberOf(last) - day > 300) return Number(last.slice(0, 4));
  let best = year;
  for (const one of [year + 1, year - 1])
    if (distanceTo(spanIn(one, point), day) < distanceTo(spanIn(best, point), day)) best = one;
  return best;
}
