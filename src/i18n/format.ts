/** Numbers, distances and dates in words. A day is never converted between time zones. */
import { dateFormat } from './date-format';
import type { Interval, Precision } from '../chronology/dates';
import { readEdtf } from '../chronology/edtf';
import { readDate, type EdtfDate } from '../chronology/edtf-date';
import type { DateMark } from './date-words';
import type { Messages } from './messages';

/** Kilometres with one decimal below 100, whole above. */
export function km(value: number, { numbers }: Messages): string {
  return new Intl.NumberFormat(numbers, { maximumFractionDigits: value < 100 ? 1 : 0 }).format(
    value,
  );
}

/** A radius in metres in rounded words: 400 m, 1.6 km. */
export function radius(metres: number, t: Messages): string {
  return metres < 1000
    ? `${metres}\u00a0${t.units.m}`
    : `${km(metres / 1000, t)}\u00a0${t.units.km}`;
}

/**
 * A length or an area with its unit, in metres where kilometres would round too much: 620 m, 6.2
 * km.
 */
export function amount(value: number, unit: 'km' | 'km²', t: Messages): string {
  if (value >= 0.95 || value === 0) return `${km(value, t)}\u00a0${t.units[unit]}`;
  const metres = Math.round(value * (unit === 'km' ? 1000 : 1_000_000));
  const smaller = unit === 'km' ? 'm' : 'm²';
  return `${new Intl.NumberFormat(t.numbers).format(metres)}\u00a0${t.units[smaller]}`;
}

/** A share (0 to 1) in per cent. */
export function percent(share: number, { numbers }: Messages): string {
  return new Intl.NumberFormat(numbers, { style: 'percent' }).format(share);
}

/**
 * A date of EDTF level 0 or 1 in words: 27 August 2022, August 2022, 2022, about 27 August 2022,
 * spring 2020, 1990–1999.
 */
export function dateInWords(date: string, t: Messages): string {
  const { words, mark, precision } = partsInWords(date, t);
  return mark ? t.dates.marked[mark](words, precision) : words;
}

interface DateParts {
  readonly words: string;
  readonly mark: DateMark | null;
  readonly precision: Precision;
}

function partsInWords(date: string, t: Messages): DateParts {
  const reading = readDate(date);
  if ('trouble' in reading) throw new Error(`Not a date: ${JSON.stringify(date)}`);
  const { uncertain, approximate, precision } = reading.date;
  const one = approximate ? 'approximate' : uncertain ? 'uncertain' : null;
  return {
    words: wordsOf(reading.date, t),
    mark: uncertain && approximate ? 'both' : one,
    precision,
  };
}

function wordsOf({ precision, first, last, season }: EdtfDate, t: Messages): string {
  const [year = 0, month = 1, day = 1] = first.split('-').map(Number);
  if (season !== null) return t.dates.season[season - 21]?.(year) ?? '';
  if (precision === 'decade' || precision === 'century') return `${year}–${last.slice(0, 4)}`;
  if (t.calendar && precision === 'day') return t.calendar.day(day, month, year);
  if (t.calendar && precision === 'month') return t.calendar.month(month, year);
  const known = precision === 'day' || precision === 'month' ? precision : 'year';
  return dateFormat(t.locale, known).format(Date.UTC(year, month - 1, day));
}

/** The first day of a year or month for the label of an axis: 2022, Oct. */
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
  if (from !== null)
    return openInWords(from, t, (words, precision) => t.from(words, precision), t.fromTo);
  if (to === null) return '';
  return openInWords(
    to,
    t,
    (words, precision) => t.to(words, precision),
    (end, dots) => t.fromTo(dots, end),
  );
}

/** Since when a state lasts that a date begins. */
export function sinceInWords(date: string, t: Messages): string {
  return openInWords(date, t, (words, precision) => t.since(words, precision), t.fromTo);
}

/** What EDTF writes, in words: a date or an interval. The text itself where it is neither. */
export function edtfInWords(text: string, t: Messages): string {
  const reading = readEdtf(text);
  return 'interval' in reading ? intervalInWords(reading.interval, t) : text;
}

/**
 * An interval with one end: its mark goes after the sentence, and spans of years or months are not
 * declined.
 */
function openInWords(
  date: string,
  t: Messages,
  sentence: (words: string, precision: Precision) => string,
  dotted: (words: string, dots: string) => string,
): string {
  const { words, mark, precision } = partsInWords(date, t);
  const cased = precision === 'year' || precision === 'month' || precision === 'day';
  const said = cased ? sentence(words, precision) : dotted(words, '…');
  return mark ? `${said} (${t.dates.mark[mark]})` : said;
}

/** Degrees with the letter of the hemisphere, unbreakable: 39.7601° N. */
export function formatLatitude(value: number, t: Messages): string {
  return degrees(value, t.halves[value < 0 ? 'S' : 'N'], t);
}

export function formatLongitude(value: number, t: Messages): string {
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
