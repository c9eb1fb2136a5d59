/** What an expression of time means -> EDTF, with what the text has told before it. */
import { isOrdered } from '../../chronology/dates';
import type { CalendarDate } from './meaning';
import type { Told } from './read-expressions';
import { resolvePoint, resolveWeekday, type Resolved } from './resolve-point';
import { resolveCounted, resolveDay, resolveShifted } from './resolve-relative';
import type { TextTime } from './text-time';

/** Which of two numbers comes first in a text's dates; null where the text does not tell. */
export type NumberOrder = 'day' | 'month' | null;

export function resolve(told: Told, time: TextTime, order: NumberOrder): Resolved {
  const { meaning } = told;
  switch (meaning.is) {
    case 'point':
      if (meaning.weekday !== undefined && meaning.day === undefined)
        return { edtf: resolveWeekday(meaning.weekday, told.tense(), time), sure: false };
      return resolvePoint(inOrder(meaning, order), told, time);
    case 'range':
      return resolveRange(inOrder(meaning.first, order), inOrder(meaning.last, order), told, time);
    case 'day':
      return resolveDay(meaning, time);
    case 'counted':
      return resolveCounted(meaning, told, time);
    case 'shifted':
      return resolveShifted(meaning, told, time);
    case 'recurring':
      return { edtf: null, sure: true };
  }
}

/** In numbers the day comes first, in American texts the month. */
export function inOrder(point: CalendarDate, order: NumberOrder): CalendarDate {
  if (!point.numbers || order !== 'month') return point;
  const [month, day] = point.numbers;
  return { ...point, month, day };
}

function resolveRange(
  first: CalendarDate,
  last: CalendarDate,
  told: Told,
  time: TextTime,
): Resolved {
  const end = resolvePoint(last, told, time);
  if (end.edtf === null) return end;
  const year = first.decade === undefined ? Number(end.edtf.slice(0, 4)) : undefined;
  const overNewYear = (first.month ?? 0) > (last.month ?? 99) ? 1 : 0;
  const dated =
    first.year !== undefined || year === undefined ? first : { ...first, year: year - overNewYear };
  const whole =
    dated.month === undefined && dated.day !== undefined
      ? { ...dated, month: Number(end.edtf.slice(5, 7)) }
      : dated;
  const start = resolvePoint(whole, told, time);
  const interval = { from: start.edtf, to: end.edtf };
  if (start.edtf === null || !isOrdered(interval)) return { edtf: null, sure: false };
  return { edtf: `${start.edtf}/${end.edtf}`, sure: start.sure && end.sure };
}
