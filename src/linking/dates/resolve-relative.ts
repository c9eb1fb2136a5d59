/** Times told from another one -> EDTF. */
import { addDays, addMonths, dayNumber, pad, weekdayOf } from '../../chronology/calendar';
import { firstDay, isEdtfDate, lastDay } from '../../chronology/dates';
import type { Meaning } from './meaning';
import { partOfDays } from './part-of-days';
import type { Told } from './read-expressions';
import { resolveWeekday, type Resolved } from './resolve-point';
import { weekOf, type TextTime } from './text-time';

type Of<Is extends Meaning['is']> = Extract<Meaning, { is: Is }>;

const nothing: Resolved = { edtf: null, sure: false };

export function resolveDay({ offset, from }: Of<'day'>, time: TextTime): Resolved {
  if (from === 'published')
    return time.published === null
      ? nothing
      : { edtf: addDays(time.published, offset), sure: true };
  const base = time.last ? (offset > 0 ? time.last.last : time.last.first) : time.published;
  return base === null ? nothing : { edtf: addDays(base, offset), sure: false };
}

export function resolveCounted(meaning: Of<'counted'>, told: Told, time: TextTime): Resolved {
  const { count, unit, about } = meaning;
  const fromText =
    meaning.from === 'told' || (meaning.from === 'either' && isOfText(meaning, told, time));
  const last = fromText ? time.last : null;
  const base = last ? (count > 0 ? last.last : last.first) : time.published;
  // "Two days later" behind a month or a season: no day is told from which they count.
  const isExact = last === null || time.endsInDays || unit !== 'day';
  if (base === null || !isExact) return nothing;
  return { edtf: counted(base, count, unit) + (about ? '~' : ''), sure: !fromText };
}

/** "Önce" is "ago" and "before", "через" is "in" and "later": the tense tells which. */
function isOfText({ count }: Of<'counted'>, told: Told, time: TextTime): boolean {
  return time.last !== null && (count < 0 ? told.isBefore() : told.tense() === 'past');
}

function counted(base: string, count: number, unit: string): string {
  switch (unit) {
    case 'day':
      return addDays(base, count);
    case 'week':
      return addDays(base, 7 * count);
    case 'month':
      return addMonths(base, count).slice(0, 7);
    case 'decade':
      return pad(Number(base.slice(0, 4)) + 10 * count, 4);
    default:
      return pad(Number(base.slice(0, 4)) + count, 4);
  }
}

export function resolveShifted(meaning: Of<'shifted'>, told: Told, time: TextTime): Resolved {
  const { unit, which, step, from, part } = meaning;
  const fromText = from === 'told' || (from === 'either' && told.tense() === 'past');
  const base = fromText && time.last ? time.last.last : time.published;
  if (base === null) return nothing;
  const edtf = meaning.ofYear ? ofYear(meaning, base) : shifted(unit, which, step, base, told);
  if (edtf === null) return nothing;
  const isNamed = unit === 'weekday' || (step !== 0 && (unit === 'season' || unit === 'monthName'));
  return {
    edtf: part && !edtf.includes('/') ? partOfDays(edtf, part) : edtf,
    sure: !isNamed && !(fromText && time.last !== null),
  };
}

function ofYear({ which, step, day }: Of<'shifted'>, base: string): string | null {
  const month = `${pad(Number(base.slice(0, 4)) + step, 4)}-${pad(which)}`;
  const edtf = day === undefined ? month : `${month}-${pad(day)}`;
  return isEdtfDate(edtf) ? edtf : null;
}

function shifted(
  unit: string,
  which: number,
  step: number,
  base: string,
  told: Told,
): string | null {
  const year = Number(base.slice(0, 4));
  switch (unit) {
    case 'week':
    case 'weekend': {
      const { first, last } = weekOf(addDays(base, 7 * weeksBack(unit, step, base)));
      return `${unit === 'week' ? first : addDays(last, -1)}/${last}`;
    }
    case 'month':
      return addMonths(`${base.slice(0, 7)}-01`, step).slice(0, 7);
    case 'quarter': {
      const month = addMonths(`${base.slice(0, 7)}-01`, 3 * step);
      const first = Math.floor((Number(month.slice(5, 7)) - 1) / 3) * 3 + 1;
      return `${month.slice(0, 4)}-${pad(first)}/${month.slice(0, 4)}-${pad(first + 2)}`;
    }
    case 'year':
      return pad(year + step, 4);
    case 'decade':
      return `${pad(Math.floor(year / 10) + step, 3)}X`;
    case 'weekday':
      return dayOfWeek(which, step, base, told);
    case 'season':
    case 'monthName':
      return yearly((one) => `${pad(one, 4)}-${pad(which)}`, step, base);
    default:
      return null;
  }
}

/** The weekend of this week is still to come, or is now. */
function weeksBack(unit: string, step: number, base: string): number {
  return unit === 'weekend' && step === -1 && weekdayOf(base) === 6 ? -1 : step;
}

/** Last: before the day; next: after it; this: in the direction of the tense. */
function dayOfWeek(which: number, step: number, base: string, told: Told): string | null {
  const time = { last: null, hasMonth: false, endsInDays: false };
  if (step < 0) return resolveWeekday(which, 'past', { ...time, published: addDays(base, -1) });
  if (step > 0) return resolveWeekday(which, 'future', { ...time, published: addDays(base, 1) });
  return resolveWeekday(which, told.tense() === 'past' ? 'past' : 'future', {
    ...time,
    published: base,
  });
}

/** What comes once a year: the last one that is over, the one nearest by, the next to begin. */
function yearly(of: (year: number) => string, step: number, base: string): string | null {
  const year = Number(base.slice(0, 4));
  const near = [year - 2, year - 1, year, year + 1, year + 2].map(of);
  if (step < 0) return near.findLast((one) => lastDay(one) < base) ?? null;
  if (step > 0) return near.find((one) => firstDay(one) > base) ?? null;
  const now = near.find((one) => firstDay(one) <= base && base <= lastDay(one));
  const inYear = of(year);
  return now ?? (dayNumber(firstDay(inYear)) - dayNumber(base) > 300 ? of(year - 1) : inYear);
}
