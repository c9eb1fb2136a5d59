/** The shapes in which the calendar is named, each with how it is read. */
import type { Point } from './meaning';
import { pattern, type Match, type Sign } from './signs';

/** What a point is made of, for the question whether it may stand alone. */
export type PointForm = 'full' | 'month' | 'year' | 'season' | 'weekday' | 'figures';

interface PointRule {
  readonly pattern: RegExp;
  readonly form: PointForm;
  /** The order of words that only some languages have. */
  readonly needs?: 'month-first' | 'year-first';
  readonly read: (match: Match) => Point | null;
}

const weekdayBefore = '(?:[pcf]?(?<w>W)d?[,(]?A?)?';
const weekdayBehind = '(?:[,(]?(?<w2>W)d?\\)?)?';
const yearBehind = '(?:u?,?(?<y>Y)y{0,3})?';

export const pointRules: readonly PointRule[] = [
  // Friday, 26 August 2022; viernes 26 de agosto de 2022; 26 августа 2022 года, пятница
  {
    pattern: pattern(`${weekdayBefore}(?<d>n)-?u?(?<m>M)m?${yearBehind}D?${weekdayBehind}`),
    form: 'full',
    read: dated,
  },
  // Friday, August 26, 2022; avqustun 26-da
  {
    pattern: pattern(`${weekdayBefore}(?<m>M)A?(?<d>n)(?:,?(?<y>Y)y{0,3})?D?${weekdayBehind}`),
    form: 'full',
    needs: 'month-first',
    read: dated,
  },
  // 2022-ci il avqustun 26-da; 2022 թվականի օգոստոսի 26-ին
  {
    pattern: pattern(`${weekdayBefore}(?<y>Y)y{0,3},?(?<m>M)m?(?<d>n)D?${weekdayBehind}`),
    form: 'full',
    needs: 'year-first',
    read: dated,
  },
  // 2022-ci il 26 avqust
  {
    pattern: pattern(`(?<y>Y)y{0,3},?(?<d>n)(?<m>M)D?${weekdayBehind}`),
    form: 'full',
    needs: 'year-first',
    read: dated,
  },
  // 2021-ci ilin martında; 2024-ի հունիսը; 2021 yılının Mart ayında
  { pattern: pattern('(?<y>Y)y{0,3},?(?<m>M)m?'), form: 'full', needs: 'year-first', read: dated },
  // March 2022; marzo de 2021; апреле 1993 г.
  { pattern: pattern('(?<m>M)m?u?,?(?<y>Y)y{0,3}'), form: 'full', read: dated },
  { pattern: pattern('(?<m>M)m?'), form: 'month', read: dated },
  // spring of 1988; l’automne 1988; winter 2020/21
  {
    pattern: pattern('(?<s>S)[uA]{0,3}y?(?<y>Y)(?:[-/](?<n>[niY]))?y{0,3}'),
    form: 'full',
    read: seasonal,
  },
  {
    pattern: pattern('(?<y>Y)(?:[-/](?<n>[niY]))?y{0,3}(?<s>S)'),
    form: 'full',
    needs: 'year-first',
    read: seasonal,
  },
  { pattern: pattern('(?<s>S)'), form: 'season', read: seasonal },
  // 1990s; the nineties; 90-е годы; 1990-cı illər; década de 1990; années 90
  { pattern: pattern('y?A?(?<k>K)y{0,3}'), form: 'full', read: decade },
  { pattern: pattern('z?u?A?(?<p>y|z)u?(?<k>[Yi])'), form: 'full', read: pluralDecade },
  {
    pattern: pattern('(?<k>[Yi])(?<p>y)y{0,3}'),
    form: 'full',
    needs: 'year-first',
    read: pluralDecade,
  },
  // siglo XIX; XIX век; 19th century
  { pattern: pattern('(?<c>[rn])[.]?k'), form: 'full', read: century },
  { pattern: pattern('k(?<c>[rn])'), form: 'full', read: century },
  { pattern: pattern('(?<y>Y)y{0,3}'), form: 'year', read: dated },
  { pattern: pattern('y(?<y>Y)'), form: 'full', read: dated },
  {
    pattern: pattern(`${weekdayBefore}(?<x>X)y{0,3}D?${weekdayBehind}`),
    form: 'figures',
    read: figures,
  },
  { pattern: pattern('(?<w>W)d?'), form: 'weekday', read: dated },
];

function dated(match: Match): Point | null {
  const value = (name: string) => match.sign(name)?.value;
  const [year, month, day] = [value('y'), value('m'), value('d')];
  const weekday = value('w') ?? value('w2');
  const points: Point = {
    is: 'point',
    ...(year === undefined ? {} : { year }),
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
    ...(weekday === undefined ? {} : { weekday }),
  };
  return day !== undefined && day > 31 ? null : points;
}

function seasonal(match: Match): Point {
  const [season, year] = [match.sign('s')?.value ?? 21, match.sign('y')?.value];
  return { is: 'point', season, ...(year === undefined ? {} : { year }) };
}

function decade(match: Match): Point | null {
  return decadeOf(match.sign('k'));
}

/** A plural of years makes a decade: `années 1990`, `1990-cı illər`; "year 1990" is the year. */
function pluralDecade(match: Match): Point | null {
  const unit = match.sign('p');
  const isPlural =
    unit?.kind === 'z' ||
    /^(annees|anos|years|ill[aə]r\p{L}*|yıllar\p{L}*)$/u.test(unit?.text ?? '');
  return isPlural && (match.sign('k')?.value ?? 1) % 10 === 0 ? decadeOf(match.sign('k')) : null;
}

function decadeOf(sign: Sign | undefined): Point | null {
  if (!sign) return null;
  const short = sign.value < 100;
  const inWords = !/\d/.test(sign.text);
  return {
    is: 'point',
    decade: short ? 1900 + sign.value : sign.value,
    ...(short || inWords ? { chosen: true } : {}),
  };
}

function century(match: Match): Point | null {
  const number = match.sign('c')?.value ?? 0;
  return number < 11 || number > 21 ? null : { is: 'point', century: (number - 1) * 100 };
}

function figures(match: Match): Point | null {
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
