/** The shapes in which the calendar is named, each with how it is read. */
import type { CalendarDate } from './meaning';
import { century, dated, decade, figures, pluralDecade, seasonal } from './point-readers';
import { pattern, type Match, type Pattern } from './tokens';

/** What a point is made of, for the question whether it may stand alone. */
export type PointForm = 'full' | 'month' | 'year' | 'season' | 'weekday' | 'figures';

interface PointRule {
  readonly pattern: Pattern;
  /** The kinds that the pattern can begin with. */
  readonly begins: string;
  readonly form: PointForm;
  /** The order of words that only some languages have. */
  readonly needs?: 'month-first' | 'year-first';
  readonly read: (match: Match) => CalendarDate | null;
}

const weekdayBefore = '(?:[pcf]?(?<w>W)d?[,(]?A?)?';
const weekdayBehind = '(?:[,(]?(?<w2>W)d?\\)?)?';
const yearBehind = '(?:u?,?(?<y>Y)y{0,3})?';

export const pointRules: readonly PointRule[] = [
  // Friday, 26 August 2022; viernes 26 de agosto de 2022; 26 августа 2022 года, пятница
  {
    pattern: pattern(`${weekdayBefore}(?<d>n)-?u?(?<m>M)m?${yearBehind}D?${weekdayBehind}`),
    begins: 'pcfWn',
    form: 'full',
    read: dated,
  },
  // Friday, August 26, 2022; avqustun 26-da
  {
    pattern: pattern(`${weekdayBefore}(?<m>M)A?(?<d>n)(?:,?(?<y>Y)y{0,3})?D?${weekdayBehind}`),
    begins: 'pcfWM',
    form: 'full',
    needs: 'month-first',
    read: dated,
  },
  // 2022-ci il avqustun 26-da; 2022 թվականի օգոստոսի 26-ին
  {
    pattern: pattern(`${weekdayBefore}(?<y>Y)y{0,3},?(?<m>M)m?(?<d>n)D?${weekdayBehind}`),
    begins: 'pcfWY',
    form: 'full',
    needs: 'year-first',
    read: dated,
  },
  // 2022-ci il 26 avqust
  {
    pattern: pattern(`(?<y>Y)y{0,3},?(?<d>n)(?<m>M)D?${weekdayBehind}`),
    begins: 'Y',
    form: 'full',
    needs: 'year-first',
    read: dated,
  },
  // 2021-ci ilin martında; 2024-ի հունիսը; 2021 yılının Mart ayında
  {
    pattern: pattern('(?<y>Y)y{0,3},?(?<m>M)m?'),
    begins: 'Y',
    form: 'full',
    needs: 'year-first',
    read: dated,
  },
  // March 2022; marzo de 2021; апреле 1993 г.
  { pattern: pattern('(?<m>M)m?u?,?(?<y>Y)y{0,3}'), begins: 'M', form: 'full', read: dated },
  { pattern: pattern('(?<m>M)m?'), begins: 'M', form: 'month', read: dated },
  // spring of 1988; l’automne 1988; winter 2020/21
  {
    pattern: pattern('(?<s>S)[uA]{0,3}y?(?<y>Y)(?:[-/](?<n>[niY]))?y{0,3}'),
    begins: 'S',
    form: 'full',
    read: seasonal,
  },
  {
    pattern: pattern('(?<y>Y)(?:[-/](?<n>[niY]))?y{0,3}(?<s>S)'),
    begins: 'Y',
    form: 'full',
    needs: 'year-first',
    read: seasonal,
  },
  { pattern: pattern('(?<s>S)'), begins: 'S', form: 'season', read: seasonal },
  // 1990s; the nineties; 90-е годы; 1990-cı illər; década de 1990; années 90; 30'lu yıllar
  { pattern: pattern('y?A?(?<k>K)(?<p>y)?y{0,2}'), begins: 'yAK', form: 'full', read: decade },
  {
    pattern: pattern('z?u?A?(?<p>y|z)u?(?<k>[Yin])'),
    begins: 'zuAy',
    form: 'full',
    read: pluralDecade,
  },
  {
    pattern: pattern('(?<k>[Yin])(?<p>y)y{0,3}'),
    begins: 'Yin',
    form: 'full',
    needs: 'year-first',
    read: pluralDecade,
  },
  // siglo XIX; XIX век; 19th century
  { pattern: pattern('(?<c>[rn])[.]?k'), begins: 'rn', form: 'full', read: century },
  { pattern: pattern('k(?<c>[rn])'), begins: 'k', form: 'full', read: century },
  { pattern: pattern('(?<y>Y)y{0,3}'), begins: 'Y', form: 'year', read: dated },
  { pattern: pattern('y(?<y>Y)'), begins: 'y', form: 'full', read: dated },
  {
    pattern: pattern(`${weekdayBefore}(?<x>X)y{0,3}D?${weekdayBehind}`),
    begins: 'pcfWX',
    form: 'figures',
    read: figures,
  },
  { pattern: pattern('(?<w>W)d?'), begins: 'W', form: 'weekday', read: dated },
];

/** What a point may look like. */
export const pointPatterns = pointRules.map((rule) => rule.pattern);
