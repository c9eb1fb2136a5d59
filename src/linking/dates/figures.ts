/** Numbers of a text: whole dates in figures, years, days, names of decades, and what is none of them. */
import type { DateLexicon } from './lexicon';
import { changed } from './token-change';
import type { FigureDate, Token } from './tokens';

const yearFirst = /(\d{4})([-./])(\d{1,2})\2(\d{1,2})(?!\d|[-./:]\d)/y;
const dayFirst = /(\d{1,2})([-./])(\d{1,2})\2(\d{4}|\d{2})(?!\d|[-./:]\d)/y;
const monthYear = /(\d{1,2})[./](\d{4})(?!\d|[-./:]\d)/y;
const dayMonth = /(\d{2})\.(\d{2})(?!\d|[-.,:/]\d)|(\d{1,2})\/(\d{1,2})(?!\d|[-./:]\d)/y;
/** Clock times, decimals, scores, telephones: numbers joined by a sign that joins no dates. */
const joined = /\d+(?:[.,:·]\d+)+|\d+(?:-\d+){2,}/y;
/** `2021-07`, `2022/31`: the number of a note. Two years in a row are a winter or a season. */
const numbered = /\d{4}-(?:0\d|1[0-2])(?![\d-])|\d{4}\/\d{1,3}(?![\d/])/y;
const integer = /\d+/y;
const suffix = /['’ʼ‘`´]?(\p{L}+)|[-‐‑](\p{L}+)/uy;
const measure = /\s?[%‰°€$£₽₼₺֏]/y;
/** The years that a text may mean by four digits. */
const firstYear = 1000;
const lastYear = 2199;

/** The number that begins at an offset. */
export function readFigure(text: string, start: number, lexicon: DateLexicon): Token {
  const date = readDate(text, start);
  if (date)
    return ended(
      text,
      changed(plain(text, start, date.end), { kind: 'X', date: date.date }),
      lexicon,
    );
  const other = match(joined, text, start) ?? numberedAt(text, start);
  if (other) return withLetters(text, plain(text, start, start + other[0].length));
  const digits = match(integer, text, start)?.[0] ?? '';
  const value = digits.length <= 4 ? Number(digits) : 0;
  const kind = digits.length === 4 && value >= firstYear && value <= lastYear ? 'Y' : small(digits);
  const token = plain(text, start, start + digits.length, kind, value);
  if (match(measure, text, token.end)) return changed(token, { kind: '_' });
  return ended(text, token, lexicon);
}

function numberedAt(text: string, start: number): RegExpExecArray | null {
  const found = match(numbered, text, start);
  const [year = '', next = ''] = found?.[0].split(/[/-]/) ?? [];
  return next.length === 2 && (Number(year) + 1) % 100 === Number(next) ? null : found;
}

function small(digits: string): string {
  const value = Number(digits);
  if (digits.length > 2) return '_';
  return value >= 1 && value <= 31 ? 'n' : 'i';
}

function readDate(text: string, start: number): { end: number; date: FigureDate } | null {
  const iso = match(yearFirst, text, start);
  if (iso) {
    const date = { year: Number(iso[1]), first: Number(iso[4]), second: Number(iso[3]) };
    return valid(start + iso[0].length, { ...date, order: 'day-first', shortYear: false });
  }
  const full = match(dayFirst, text, start);
  if (full) {
    const [all, first = '', sign = '', second = '', year = ''] = full;
    const shortYear = year.length === 2;
    const order = sign === '/' ? 'either' : 'day-first';
    const whole = shortYear ? century(Number(year)) : Number(year);
    const date = { year: whole, first: Number(first), second: Number(second) };
    return valid(start + all.length, { ...date, order, shortYear });
  }
  const month = match(monthYear, text, start);
  if (month) {
    const date = { year: Number(month[2]), first: 1, second: Number(month[1]) };
    return valid(start + month[0].length, { ...date, order: 'month-only', shortYear: false });
  }
  const short = match(dayMonth, text, start);
  if (!short) return null;
  const [first, second] = short[1] === undefined ? [short[3], short[4]] : [short[1], short[2]];
  const order = short[1] === undefined ? 'either' : 'day-first';
  const date = { first: Number(first), second: Number(second) };
  return valid(start + short[0].length, { ...date, order, shortYear: false });
}

/** A date that no calendar has is a number like any other. */
function valid(end: number, date: FigureDate): { end: number; date: FigureDate } | null {
  const { first, second, order, year = firstYear } = date;
  const fits = (day: number, month: number) => day >= 1 && day <= 31 && month >= 1 && month <= 12;
  if (year < firstYear || year > lastYear) return null;
  if (fits(first, second)) {
    const same = order === 'either' && (first > 12 || first === second);
    return { end, date: same ? { ...date, order: 'day-first' } : date };
  }
  if (order !== 'either' || !fits(second, first)) return null;
  return { end, date: { ...date, order: 'month-first' } };
}

/** Two digits of a year: those up to 49 are of this century. */
function century(year: number): number {
  return year < 50 ? 2000 + year : 1900 + year;
}

/** A number with the ending that is written on to it: `27-ին`, `2024'e`, `25-го`, `1990s`. */
function ended(text: string, token: Token, lexicon: DateLexicon): Token {
  const found = match(suffix, text, token.end);
  if (!found) return token;
  const ending = (found[1] ?? found[2] ?? '').toLocaleLowerCase('tr');
  const joins = text.charAt(token.end) === '-' ? found[2] : found[1];
  if (joins !== undefined && lexicon.entry(ending)?.kind === 'M') return token;
  const end = token.end + found[0].length;
  const isYearWord = lexicon.entry(ending)?.kind === 'y' && lexicon.entry(ending)?.short === true;
  if (isYearWord)
    return changed(token, { ending, end: pastStop(text, end), text: text.slice(token.start, end) });
  // An ordinal of Armenian: the 19th century, and no day.
  if (ending.startsWith('րդ')) return changed(token, { kind: 'r', end, ending });
  if (!lexicon.figureEndings.test(ending)) return changed(token, { kind: '_', end });
  const kind = isDecade(token, ending, lexicon) ? 'K' : token.kind;
  return changed(token, { kind, ending, end, text: text.slice(token.start, end) });
}

function isDecade({ kind, value }: Token, ending: string, { words }: DateLexicon): boolean {
  return 'Yin'.includes(kind) && value % 10 === 0 && words.decadeEndings?.test(ending) === true;
}

/** Letters that are written on to a number which is none of ours: `3.11t`, `10.00-ին`. */
function withLetters(text: string, token: Token): Token {
  return changed(token, { end: token.end + (match(suffix, text, token.end)?.[0].length ?? 0) });
}

function pastStop(text: string, end: number): number {
  return /[.․]/.test(text.charAt(end)) ? end + 1 : end;
}

function plain(text: string, start: number, end: number, kind = '_', value = 0): Token {
  const surface = text.slice(start, end);
  return { kind, value, start, end, text: surface, ending: '', capital: false, short: false };
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
