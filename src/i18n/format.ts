/** Numbers, distances and dates in words. Days are days: no time zone creeps in. */
import { dateFormat } from './date-format';
import { precisionOf, type Interval } from '../chronology/dates';
import type { Messages } from './messages';

/** Kilometres with one decimal below 100, whole above. */
export function km(value: number, { locale }: Messages): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: value < 100 ? 1 : 0 }).format(
    value,
  );
}

/** A radius in metres as a reader says it: 400 m, 1.6 km. */
export function radius(metres: number, t: Messages): string {
  return metres < 1000 ? `${metres}\u00a0m` : `${km(metres / 1000, t)}\u00a0km`;
}

/** A length or an area with its unit, metres where kilometres would say nothing: 620 m, 6.2 km. */
export function amount(value: number, unit: 'km' | 'km²', t: Messages): string {
  if (value >= 0.95 || value === 0) return `${km(value, t)}\u00a0${unit}`;
  const metres = Math.round(value * (unit === 'km' ? 1000 : 1_000_000));
  return `${new Intl.NumberFormat(t.locale).format(metres)}\u00a0${unit.slice(1)}`;
}

/** A share of one in per cent. */
export function percent(share: number, { locale }: Messages): string {
  return new Intl.NumberFormat(locale, { style: 'percent' }).format(share);
}

/** A date of any precision in words: 27 August 2022, August 2022, 2022. */
export function dateInWords(date: string, { locale }: Messages): string {
  const precision = precisionOf(date);
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return dateFormat(locale, precision).format(Date.UTC(year, month - 1, day));
}

/** The first day of a year or month as an axis says it: 2022, Oct. */
export function axisWords(day: string, { locale }: Messages): string {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return month === 1
    ? String(year)
    : new Intl.DateTimeFormat(locale, { timeZone: 'UTC', month: 'short' }).format(
        Date.UTC(year, month - 1, 1),
      );
}

/** An interval in words; empty where both ends are open. */
export function intervalInWords({ from, to }: Interval, t: Messages): string {
  if (from !== null && from === to) return dateInWords(from, t);
  if (from !== null && to !== null) return t.fromTo(dateInWords(from, t), dateInWords(to, t));
  if (from !== null) return t.from(dateInWords(from, t));
  return to === null ? '' : t.to(dateInWords(to, t));
}

/** Degrees with the letter of their half, kept together: 39.7601° N. */
export function latitude(value: number): string {
  return `${Math.abs(value).toFixed(4)}°\u00a0${value < 0 ? 'S' : 'N'}`;
}

export function longitude(value: number): string {
  return `${Math.abs(value).toFixed(4)}°\u00a0${value < 0 ? 'W' : 'E'}`;
}

/** The name of a language: es -> Spanish. */
export function languageName(code: string, { locale }: Messages): string {
  return new Intl.DisplayNames(locale, { type: 'language' }).of(code) ?? code;
}
