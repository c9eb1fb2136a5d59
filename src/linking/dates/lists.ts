/** Lists of days that share a month: `19 and 20 September`. */
import type { DateLexicon } from './lexicon';
import type { CalendarDate } from './meaning';
import { readPoint, type FoundPoint } from './points';
import { pattern, type Token, type Tokens } from './tokens';

/** A longer row of numbers is no list of days; without an end each would be read to the last. */
const longestList = 12;
const dayBeforeAnother = pattern('n(?:,|,?&)A?(?=W?n)');

/** The days of a list that ends with a whole date: `19 and 20 September`. Null where it is none. */
export function readList(
  tokens: Tokens,
  start: number,
  lexicon: DateLexicon,
): { readonly days: readonly FoundPoint[]; readonly to: number } | null {
  const lone: Token[] = [];
  let at = start;
  while (lone.length < longestList) {
    const link = tokens.match(dayBeforeAnother, at);
    const token = tokens.at(at);
    if (!link || !token) break;
    lone.push(token);
    at = link.end;
  }
  const last = lone.length === 0 ? null : readPoint(tokens, at, lexicon.words);
  if (last?.point.day === undefined || last.point.month === undefined) return null;
  const { month, year } = last.point;
  let from = start;
  const days = lone.map((token): FoundPoint => {
    while (tokens.at(from) !== token) from += 1;
    const point: CalendarDate = {
      is: 'point',
      day: token.value,
      ...given('month', month),
      ...given('year', year),
    };
    return { from, to: from + 1, form: 'full', point: { ...point, chosen: true } };
  });
  return { days: [...days, last], to: last.to };
}

/** A part of a point, or nothing. */
export function given<Name extends string>(name: Name, value: number | undefined) {
  return (value === undefined ? {} : { [name]: value }) as Partial<Record<Name, number>>;
}
