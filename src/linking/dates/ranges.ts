/** Stretches from one point of the calendar to another. */
import type { DateLexicon } from './lexicon';
import { given } from './lists';
import type { CalendarDate } from './meaning';
import { readPoint, type FoundPoint } from './points';
import { pattern, type Tokens } from './tokens';

export interface FoundRange {
  readonly from: number;
  readonly to: number;
  readonly first: CalendarDate;
  readonly last: CalendarDate;
}

const bareDay = pattern('n');
const connector = pattern('(?:[->]A?|&A?)');
const dayOfYear = pattern('(?<d>n)(?:,?(?<y>Y)y{0,3})?D?');

/** `27 September to 10 November 2020`, `9-dan 10-na`, `entre le 1er et le 20 avril`. */
export function readRange(
  tokens: Tokens,
  at: number,
  lexicon: DateLexicon,
  point: FoundPoint | null,
): FoundRange | null {
  const left = point ?? lone(tokens, at);
  if (!left || !canBegin(left.point)) return null;
  for (const start of [left, narrower(left, tokens)]) {
    if (!start) continue;
    const from = behindConnector(tokens, start, lexicon);
    if (from < 0) continue;
    const right = readPoint(tokens, from, lexicon.words) ?? dayAndYear(tokens, from);
    const both = right && completed(start.point, right.point);
    if (both && isOpened(tokens, at, both.bare, lexicon))
      return { from: at, to: right.to, first: both.first, last: both.last };
  }
  return null;
}

function canBegin({ weekday, day, century, part }: CalendarDate): boolean {
  return !(weekday !== undefined && day === undefined) && century === undefined && !part;
}

function lone(tokens: Tokens, at: number): FoundPoint | null {
  const token = tokens.match(bareDay, at) && tokens.at(at);
  if (!token || tokens.at(at - 1)?.kind === '-') return null;
  return { from: at, to: at + 1, form: 'full', point: { is: 'point', day: token.value } };
}

/** `8 avqust 9 avqust`: a day that took too much is tried with its own words only. */
function narrower(left: FoundPoint, tokens: Tokens): FoundPoint | null {
  return left.to - left.from > 1 && tokens.at(left.from)?.kind === 'n'
    ? lone(tokens, left.from)
    : null;
}

/** The index behind the words that join two ends, or -1. */
function behindConnector(tokens: Tokens, left: FoundPoint, lexicon: DateLexicon): number {
  const match = tokens.match(connector, left.to);
  const token = tokens.at(left.to);
  if (match && token?.kind !== '&') return match.end;
  if (match) return isBetween(tokens, left.from, lexicon) ? match.end : -1;
  // Where cases tell: from the one ("-dan", "-ից") to the other, or `9 Kasım'ı 10 Kasım'a`.
  const ending = tokens.at(left.to - 1)?.ending ?? '';
  const { fromEndings, timeEndings } = lexicon.words;
  if (!fromEndings || !timeEndings || ending === '') return -1;
  return fromEndings.test(ending) || /^[ıiuü]$/.test(ending) ? left.to : -1;
}

function isBetween(tokens: Tokens, at: number, lexicon: DateLexicon): boolean {
  return lexicon.betweens.has(tokens.before(at)?.text ?? '');
}

/** `9-10, 2020`: a day that has only its year. */
function dayAndYear(tokens: Tokens, at: number): FoundPoint | null {
  const match = tokens.match(dayOfYear, at);
  if (!match) return null;
  const [day, year] = [match.token('d')?.value, match.token('y')?.value];
  const point: CalendarDate = {
    is: 'point',
    ...(day === undefined ? {} : { day }),
    ...(year === undefined ? {} : { year }),
  };
  return { from: at, to: match.end, point, form: 'full' };
}

/** Both ends with what one has and the other lacks; null where they make no stretch. */
function completed(
  left: CalendarDate,
  right: CalendarDate,
): { first: CalendarDate; last: CalendarDate; bare: boolean } | null {
  if (left.season !== undefined || right.season !== undefined) return null;
  if (right.weekday !== undefined && right.day === undefined) return null;
  if (right.century !== undefined || left.century !== undefined) return null;
  const bare = left.month === undefined && right.month === undefined;
  const years = bare && left.day === undefined && right.day === undefined;
  if (years) return ordered(left, right) ? { first: left, last: right, bare: false } : null;
  if (left.decade !== undefined || right.decade !== undefined) return null;
  if (left.day === undefined && left.month === undefined) return null;
  const month = left.month ?? right.month;
  const lastMonth = right.month ?? left.month;
  if (right.day === undefined && right.month === undefined) return null;
  if (left.day !== undefined && right.day === undefined && left.month === undefined) return null;
  const year =
    left.year ??
    (right.year === undefined ? undefined : right.year - overNewYear(month, lastMonth));
  const first = { ...left, ...given('month', month), ...given('year', year) };
  const lastYear = right.year ?? left.year;
  const last = { ...right, ...given('month', lastMonth), ...given('year', lastYear) };
  if (month !== undefined && month === lastMonth && (first.day ?? 0) >= (last.day ?? 99))
    return null;
  return { first, last, bare };
}

function ordered(left: CalendarDate, right: CalendarDate): boolean {
  const [from, to] = [left.year ?? left.decade ?? 0, right.year ?? right.decade ?? 0];
  return from > 1500 && to > from;
}

function overNewYear(month = 0, last = 0): number {
  return month > last ? 1 : 0;
}

/** Two days without a month need the word that opens a stretch, and no noun behind them. */
function isOpened(tokens: Tokens, at: number, bare: boolean, lexicon: DateLexicon): boolean {
  const before = tokens.before(at)?.text ?? '';
  return !bare || lexicon.froms.has(before) || lexicon.betweens.has(before);
}
