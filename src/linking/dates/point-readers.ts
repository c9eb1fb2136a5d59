/** What a shape of the calendar says once its words are found. */
import type { CalendarPoint } from './meaning';
import type { Match, Sign } from './signs';

export function dated(match: Match): CalendarPoint | null {
  const value = (name: string) => match.sign(name)?.value;
  const [year, month, day] = [value('y'), value('m'), value('d')];
  const weekday = value('w') ?? value('w2');
  const points: CalendarPoint = {
    is: 'point',
    ...(year === undefined ? {} : { year }),
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
    ...(weekday === undefined ? {} : { weekday }),
  };
  return day !== undefined && day > 31 ? null : points;
}

export function seasonal(match: Match): CalendarPoint {
  const [season, year] = [match.sign('s')?.value ?? 21, match.sign('y')?.value];
  return { is: 'point', season, ...(year === undefined ? {} : { year }) };
}

/** "Treinta años", "trente ans" are so many years. */
export function decade(match: Match): CalendarPoint | null {
  const isCount = /^(ans|anos)$/.test(match.sign('p')?.text ?? '');
  return isCount ? null : decadeOf(match.sign('k'));
}

/** A plural of years makes a decade: `années 1990`, `1990-cı illər`; "year 1990" is the year. */
export function pluralDecade(match: Match): CalendarPoint | null {
  const [unit, number] = [match.sign('p'), match.sign('k')];
  const isPlural =
    unit?.kind === 'z' ||
    /^(annees|anos|ill[aə]r\p{L}*|yıllar\p{L}*)$/u.test(unit?.text ?? '') ||
    // "Years 10 and 11" are forms of a school.
    (unit?.text === 'years' && number?.kind !== 'n');
  return isPlural && (number?.value ?? 1) % 10 === 0 ? decadeOf(number) : null;
}

function decadeOf(sign: Sign | undefined): CalendarPoint | null {
  if (!sign) return null;
  const short = sign.value < 100;
  const inWords = !/\d/.test(sign.text);
  return {
    is: 'point',
    decade: short ? 1900 + sign.value : sign.value,
    ...(short || inWords ? { chosen: true } : {}),
  };
}

export function century(match: Match): CalendarPoint | null {
  const number = match.sign('c')?.value ?? 0;
  return number < 11 || number > 21 ? null : { is: 'point', century: (number - 1) * 100 };
}

export function figures(match: Match): CalendarPoint | null {
  const date = match.sign('x')?.date;
  if (!date) return null;
  const { year, first, second, order, shortYear } = date;
  const weekday = (match.sign('w') ?? match.sign('w2'))?.value;
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
