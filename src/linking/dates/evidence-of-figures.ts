/** Whether numbers that have the shape of a date are one, or a note's number, a price, a clock time. */
import { isCounted, isNumbered } from './counts';
import type { DateLexicon } from './lexicon';
import type { FoundPoint } from './points';
import type { Sign, Signs } from './signs';

export function isFigures(
  signs: Signs,
  { from, to, point }: FoundPoint,
  lexicon: DateLexicon,
): boolean {
  const place = signs.at(from)?.kind === 'X' ? from : from + 1;
  const sign = signs.at(to - 1)?.kind === 'X' ? signs.at(to - 1) : signs.at(place);
  if (isNumbered(signs, from, lexicon)) return false;
  if (point.weekday !== undefined || to > from + 1) return true;
  const isShort = point.year === undefined || point.day === undefined;
  if (!isShort || sign === undefined) return true;
  return isShortFigures(signs, from, to, sign, lexicon);
}

/** `15.09`, `08.2022`: no more than a decimal or a clock time, if nothing beside them tells. */
function isShortFigures(
  signs: Signs,
  from: number,
  to: number,
  sign: Sign,
  lexicon: DateLexicon,
): boolean {
  const { words } = lexicon;
  const [before, next] = [signs.before(from), signs.at(to)];
  if (isCounted(signs, to, lexicon)) return false;
  const isPoint = signs.text.slice(sign.start, sign.end).includes('.');
  if (before && words.clock.test(before.text) && isClock(sign)) return false;
  if (!words.smallLetters && !words.yearFirst && isPoint) return false;
  if (sign.ending !== '') return true;
  if (before && lexicon.leads.has(before.text)) return true;
  if (!isPoint) return false;
  const opens = signs.beginsSentence(from) || before === undefined || /[(,:-]/.test(before.kind);
  return opens && (next === undefined || /[-,:;).\n]/.test(next.kind));
}

/** Words before a clock time stand before days too; what is no hour of a day is a day. */
function isClock({ date }: Sign): boolean {
  return date !== undefined && date.first < 24 && date.year === undefined && date.second % 5 === 0;
}
