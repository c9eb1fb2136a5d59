/** Which of two numbers comes first in the dates of a text, as its other dates tell. */
import type { LinkLanguage } from '../languages';
import type { NumberOrder } from './resolve';
import type { Tokens } from './tokens';

const monthDayYear = /M,?n,Y/;

/** What a paragraph says about the order of 11/10; null where it says nothing. */
export function numberOrder(tokens: Tokens, language: LinkLanguage): NumberOrder {
  for (let at = tokens.kinds.indexOf('X'); at >= 0; at = tokens.kinds.indexOf('X', at + 1))
    if (tokens.at(at)?.date?.order === 'month-first') return 'month';
  return language === 'en' && monthDayYear.test(tokens.kinds) ? 'month' : null;
}
