/** Whether numbers that have the shape of a date are one, or a note's number, a price, a clock time. */
import { isCounted, isNumbered } from './counts';
import type { DateLexicon } from './lexicon';
import type { FoundPoint } from './points';
import type { Token, Tokens } from './tokens';

export function isFigures(
  tokens: Tokens,
  { from, to, point }: FoundPoint,
  lexicon: DateLexicon,
): boolean {
  const at = tokens.at(from)?.kind === 'X' ? from : from + 1;
  const token = tokens.at(to - 1)?.kind === 'X' ? tokens.at(to - 1) : tokens.at(at);
  if (isNumbered(tokens, from, lexicon)) return false;
  if (point.weekday !== undefined || to > from + 1) return true;
  const isShort = point.year === undefined || point.day === undefined;
  if (!isShort || token === undefined) return true;
  return isShortFigures(tokens, from, to, token, lexicon);
}

/** `15.09`, `08.2022`: no more than a decimal or a clock time, if nothing beside them tells. */
function isShortFigures(
  tokens: Tokens,
  from: number,
  to: number,
  token: Token,
  lexicon: DateLexicon,
): boolean {
  const { words } = lexicon;
  const [before, next] = [tokens.before(from), tokens.at(to)];
  if (isCounted(tokens, to, lexicon)) return false;
  const isPoint = tokens.text.slice(token.start, token.end).includes('.');
  if (before && words.clock.test(before.text) && isClock(token)) return false;
  if (!words.smallLetters && !words.yearFirst && isPoint) return false;
  if (token.ending !== '') return true;
  if (before && lexicon.leads.has(before.text)) return true;
  if (!isPoint) return false;
  const opens = tokens.beginsSentence(from) || before === undefined || /[(,:-]/.test(before.kind);
  return opens && (next === undefined || /[-,:;).\n]/.test(next.kind));
}

/** Words before a clock time stand before days too; what is no hour of a day is a day. */
function isClock({ date }: Token): boolean {
  return date !== undefined && date.first < 24 && date.year === undefined && date.second % 5 === 0;
}
