/** What a shape of the calendar says once its words are found. */
import type { CalendarDate } from './meaning';
import type { Match, Token } from './tokens';

export function dated(match: Match): CalendarDate | null {
  const value = (name: string) => match.token(name)?.value;
  const [year, month, day] = [value('y'), value('m'), value('d')];
  const weekday = value('w') ?? value('w2');
  const points: CalendarDate = {
    is: 'point',
    ...(year === undefined ? {} : { year }),
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
    ...(weekday === undefined ? {} : { weekday }),
  };
  return day !== undefined && day > 31 ? null : points;
}

export function seasonal(match: Match): CalendarDate {
  const [season, year] = [match.token('s')?.value ?? 21, match.token('y')?.value];
  return { is: 'point', season, ...(year === undefined ? {} : { year }) };
}

/** "Treinta años", "trente ans" are so many years. */
export function decade(match: Match): CalendarDate | null {
  const isCount = /^(ans|anos)$/.test(match.token('p')?.text ?? '');
  return isCount ? null : decadeOf(match.token('k'));
}

/** A plural of years makes a decade: `années 1990`, `1990-cı illər`; "year 1990" is the year. */
export function pluralDecade(match: Match): CalendarDate | null {
  const [unit, number] = [match.token('p'), match.token('k')];
  const isPlural =
    unit?.kind === 'z' ||
    /^(annees|anos|ill[aə]r\p{L}*|yıllar\p{L}*)$/u.test(unit?.text ?? '') ||
    // "Years 10 and 11" are forms of a school.
    (unit?.text === 'years' && number?.kind !== 'n');
  return isPlural && (number?.value ?? 1) % 10 === 0 ? decadeOf(number) : null;
}

function decadeOf(token: Token | undefined): CalendarDate | null {
  if (!token) return null;
  const short = token.value < 100;
  const inWords = !/\d/.test(token.text);
  return {
    is: 'point',
    decade: short ? 1900 + token.value : token.value,
    ...(short || inWords ? { chosen: true } : {}),
  };
}

export function century(match: Match): CalendarDate | null {
  const number = match.token('c')?.value ?? 0;
  return number < 11 || number > 21 ? null : { is: 'point', century: (number - 1) * 100 };
}

export function figures(match: Match): CalendarDate | null {
  const date = match.token('x')?.date;
  if (!date) return null;
  const { year, first, second, order, shortYear } = date;
  const weekday = (match.token('w') ?? match.token('w2'))?.value;
  const [day, month] = order === 'month-first' ? [second, first] : [first, second];
  return {
    is: 'point',
    month,
    ...(year === undefined ? {} : { year }),
    ...(order === 'month-only' ? {} : { day }),
    ...(weekday === undefined ? {} : { weekday }),
    ...(shortYear ? { chosen: true } : {}),
    ...(order === 'either' ? { numbers: [first, second] as const } : {}),
  };
}
