/** A place in the calendar -> EDTF, with the year or month that it lacks. */
import { dayNumber, pad, weekdayOf } from '../../chronology/calendar';
import type { CalendarPoint } from './meaning';
import { partOfDays } from './part-of-days';
import type { Tense } from './tense';
import { spanOf } from './spans';
import type { TextTime } from './text-time';

/** A day so soon before publication is news; others belong to what the text tells. */
const newsDays = 45;
const soonDays = 120;

export interface Resolved {
  /** Null where nothing tells which it is. */
  readonly edtf: string | null;
  /** Whether only one result is possible. */
  readonly sure: boolean;
}

export function resolvePoint(point: CalendarPoint, tense: Tense, time: TextTime): Resolved {
  const { decade, century, about } = point;
  const sure = point.chosen !== true && point.numbers === undefined;
  if (century !== undefined) return { edtf: `${pad(century / 100)}XX`, sure };
  if (decade !== undefined)
    return { edtf: withPart(`${String(decade).slice(0, 3)}X`, point), sure };
  const dated =
    point.day !== undefined && point.month === undefined && point.year === undefined
      ? monthOfText(point, time)
      : point;
  if (!dated) return { edtf: null, sure: false };
  const year = dated.year ?? chooseYear(dated, tense, time);
  if (year === null) return { edtf: null, sure: false };
  const edtf = written({ ...dated, year });
  if (edtf === null) return { edtf: null, sure: false };
  const mark = about === true && !edtf.includes('/') ? '~' : '';
  const isWinter = point.season === 24;
  return {
    edtf: withPart(edtf, point) + mark,
    sure: sure && !isWinter && point.year !== undefined && dated === point,
  };
}

function withPart(edtf: string, { part }: CalendarPoint): string {
  return part ? partOfDays(edtf, part) : edtf;
}

/** A weekday alone: the last one before publication, the next one in the future. */
export function resolveWeekday(
  weekday: number,
  tense: Tense,
  { published }: TextTime,
): string | null {
  if (published === null) return null;
  const distance = (weekday - weekdayOf(published) + 7) % 7;
  const isAhead = tense === 'future' || tense === 'present';
  const days = isAhead || distance === 0 ? distance : distance - 7;
  return new Date((dayNumber(published) + days) * 86_400_000).toISOString().slice(0, 10);
}

function monthOfText(point: CalendarPoint, { last, hasMonth }: TextTime): CalendarPoint | null {
  if (!last || !hasMonth) return null;
  return { ...point, year: Number(last.last.slice(0, 4)), month: Number(last.last.slice(5, 7)) };
}

function written({ year = 0, month, day, season }: CalendarPoint): string | null {
  const parts = [
    pad(year, 4),
    ...[season ?? month, day].filter((part) => part !== undefined).map((part) => pad(part)),
  ];
  const edtf = parts.join('-');
  return spanOf(edtf) ? edtf : null;
}

/** The year of a month, a day or a season that has none. */
function chooseYear(point: CalendarPoint, tense: Tense, time: TextTime): number | null {
  const { published, last } = time;
  const told = last ? nearestTo(point, last.first, last.last) : null;
  if (published === null) return told;
  const year = Number(published.slice(0, 4));
  // With a weekday, older years come into question too.
  const back = point.weekday === undefined || point.day === undefined ? 1 : 6;
  const years = Array.from({ length: back + 2 }, (_, ago) => year + 1 - ago).filter(
    (one) => written({ ...point, year: one }) !== null,
  );
  const isOn = (one: number) => {
    if (point.weekday === undefined || point.day === undefined) return true;
    const day = written({ ...point, year: one });
    return day !== null && weekdayOf(day) === point.weekday;
  };
  const fitting = years.filter(isOn);
  const among = fitting.length > 0 ? fitting : years;
  const text = (one: number) => written({ ...point, year: one }) ?? '';
  const next = among.toReversed().find((one) => (spanOf(text(one))?.last ?? '') >= published);
  const past = among.find((one) => (spanOf(text(one))?.first ?? '9') <= published);
  const near = tense === 'unknown' || tense === 'present' ? nearest(among, text, published) : past;
  if (tense === 'future' && next !== undefined && (told === null || isSoon(text(next), published)))
    return next;
  if (told === null || near === undefined) return near ?? told;
  const isNews = Math.abs(dayNumber(published) - (spanOf(text(near))?.from ?? 0)) <= newsDays;
  return isNews || !isOn(told) ? near : told;
}

/** Chronicles tell the past in the future and the present; what is months away is of their time. */
function isSoon(edtf: string, published: string): boolean {
  return (spanOf(edtf)?.from ?? 0) - dayNumber(published) <= soonDays;
}

function nearest(
  years: readonly number[],
  text: (year: number) => string,
  day: string,
): number | undefined {
  const distance = (year: number) => distanceTo(text(year), day);
  return years.toSorted((a, b) => distance(a) - distance(b))[0];
}

function distanceTo(edtf: string, day: string): number {
  const span = spanOf(edtf);
  if (!span) return Infinity;
  const number = dayNumber(day);
  if (span.from <= number && number <= span.to) return 0;
  return Math.min(Math.abs(span.from - number), Math.abs(span.to - number));
}

/** The year in which it comes nearest to the date told last. */
function nearestTo(point: CalendarPoint, first: string, last: string): number {
  const year = Number(first.slice(0, 4));
  if (dayNumber(last) - dayNumber(first) > 300) return Number(last.slice(0, 4));
  const text = (one: number) => written({ ...point, year: one });
  const distance = (one: number) =>
    text(one) === null ? Infinity : distanceTo(text(one) ?? '', first);
  return [year, year + 1, year - 1].toSorted((a, b) => distance(a) - distance(b))[0] ?? year;
}
