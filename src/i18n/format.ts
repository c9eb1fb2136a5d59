/** Numbers, distances and dates in words. Days are days: no time zone creeps in. */
import { dateFormat } from './date-format';
import { precisionOf, type Interval } from '../chronology/dates';
import type { Messages } from './messages';

/** Kilometres with one decimal below 100, whole above. */
export function km(value: number, { numbers }: Messages): string {
  return new Intl.NumberFormat(numbers, { maximumFractionDigits: value < 100 ? 1 : 0 }).format(
    value,
  );
}

/** A radius in metres as a reader says it: 400 m, 1.6 km. */
export function radius(metres: number, t: Messages): string {
  return metres < 1000
    ? `${metres}\u00a0${t.units.m}`
    : `${km(metres / 1000, t)}\u00a0${t.units.km}`;
}

/** A length or an area with its unit, metres where kilometres would say nothing: 620 m, 6.2 km. */
export function amount(value: number, unit: 'km' | 'km²', t: Messages): string {
  if (value >= 0.95 || value === 0) return `${km(value, t)}\u00a0${t.units[unit]}`;
  const metres = Math.round(value * (unit === 'km' ? 1000 : 1_000_000));
  const smaller = unit === 'km' ? 'm' : 'm²';
  return `${new Intl.NumberFormat(t.numbers).format(metres)}\u00a0${t.units[smaller]}`;
}

/** A share of one in per cent. */
export function percent(share: number, { numbers }: Messages): string {
  return new Intl.NumberFormat(numbers, { style: 'percent' }).format(share);
}

/** A date of any precision in words: 27 August 2022, August 2022, 2022. */
export function dateInWords(date: string, { locale, calendar }: Messages): string {
  const precision = precisionOf(date);
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  if (calendar && precision === 'day') return calendar.day(day, month, year);
  if (calendar && precision === 'month') return calendar.month(month, year);
  return dateFormat(locale, precision).format(Date.UTC(year, month - 1, day));
}

/** The first day of a year or month as an axis says it: 2022, Oct. */
export function axisWords(day: string, { locale, calendar }: Messages): string {
  const [year = 0, month = 1] = day.split('-').map(Number);
  if (month === 1) return String(year);
  return calendar
    ? calendar.short(month)
    : new Intl.DateTimeFormat(locale, { timeZone: 'UTC', month: 'short' }).format(
        Date.UTC(year, month - 1, 1),
      );
}

/** An interval in words; empty where both ends are open. */
export function intervalInWords({ from, to }: Interval, t: Messages): string {
  if (from !== null && from === to) return dateInWords(from, t);
  if (from !== null && to !== null) return t.fromTo(dateInWords(from, t), dateInWords(to, t));
  if (from !== null) return t.from(dateInWords(from, t), precisionOf(from));
  return to === null ? '' : t.to(dateInWords(to, t), precisionOf(to));
}

/** Degrees with the letter of their half, kept together: 39.7601° N. */
export function latitude(value: number, t: Messages): string {
  return degrees(value, t.halves[value < 0 ? 'S' : 'N'], t);
}

export function longitude(value: number, t: Messages): string {
  return degrees(value, t.halves[value < 0 ? 'W' : 'E'], t);
}

function degrees(value: number, half: string, { numbers }: Messages): string {
  const digits = { minimumFractionDigits: 4, maximumFractionDigits: 4 };
  return `${new Intl.NumberFormat(numbers, digits).format(Math.abs(value))}°\u00a0${half}`;
}

/** The name of a language: es -> Spanish. */
export function languageName(code: string, { locale, languageNames }: Messages): string {
  return (
    languageNames?.[code] ?? new Intl.DisplayNames(locale, { type: 'language' }).of(code) ?? code
  );
}
