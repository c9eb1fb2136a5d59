/** A place in the calendar -> EDTF, with the year or month that it lacks. */
import { addDays, pad, weekdayOf } from '../../chronology/calendar';
import { chooseYear } from './choose-year';
import type { CalendarDate } from './meaning';
import { partOfDays } from './part-of-days';
import { edtfIn } from './spans';
import type { TextTime } from './text-time';
import type { Tense } from './verbs';

export interface Resolved {
  /** Null where nothing tells which it is. */
  readonly edtf: string | null;
  /** Whether only one result is possible. */
  readonly sure: boolean;
}

/** The tense is asked for only where no year is named. */
export function resolvePoint(
  point: CalendarDate,
  told: { readonly tense: () => Tense },
  time: TextTime,
): Resolved {
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
  const year = dated.year ?? chooseYear(dated, told.tense(), time);
  if (year === null) return { edtf: null, sure: false };
  const edtf = edtfIn(year, dated);
  if (edtf === null) return { edtf: null, sure: false };
  const qualifier = about === true && !edtf.includes('/') ? '~' : '';
  const isWinter = point.season === 24;
  return {
    edtf: withPart(edtf, point) + qualifier,
    sure: sure && !isWinter && point.year !== undefined && dated === point,
  };
}

function withPart(edtf: string, { part }: CalendarDate): string {
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
  return addDays(published, days);
}

function monthOfText(point: CalendarDate, { last, hasMonth }: TextTime): CalendarDate | null {
  if (!last || !hasMonth) return null;
  return { ...point, year: Number(last.last.slice(0, 4)), month: Number(last.last.slice(5, 7)) };
}
