/**
 * Whether words that look like a time are one. A bare month may be a name, a bare number a count: they
 * need a word or an ending beside them that only a time has.
 */
import { isCounted, isNumbered } from './counts';
import { isFigures } from './evidence-of-figures';
import type { DateLexicon } from './lexicon';
import type { FoundPoint } from './points';
import type { Token, Tokens } from './tokens';

/** Whether a point that nothing else qualifies may stand as a date. */
export function looksLikeDate(tokens: Tokens, found: FoundPoint, lexicon: DateLexicon): boolean {
  if (isInName(tokens, found, lexicon)) return false;
  switch (found.form) {
    case 'full':
      return isWhole(tokens, found, lexicon);
    case 'month':
      return isMonth(tokens, found, lexicon);
    case 'year':
      return isYear(tokens, found, lexicon);
    case 'season':
      return isSeason(tokens, found, lexicon);
    case 'weekday':
      return isWeekday(tokens, found, lexicon);
    case 'figures':
      return isFigures(tokens, found, lexicon);
  }
}

/** Streets, squares and schools are named by days: `28 May küçəsi`, rue du 4-Septembre. */
export function isInName(
  tokens: Tokens,
  { from, to, point }: FoundPoint,
  { words }: DateLexicon,
): boolean {
  if (point.year !== undefined) return false;
  let at = from - 1;
  while (at >= from - 3 && /[uA"]/.test(tokens.at(at)?.kind ?? '.')) at -= 1;
  // Languages that write months small put the street before its name.
  const isBehind = words.yearFirst || !words.smallLetters;
  const behind = isBehind ? tokens.at(tokens.at(to)?.kind === '"' ? to + 1 : to) : undefined;
  return [tokens.at(at), behind].some(
    (token) => token !== undefined && words.named.test(token.text),
  );
}

function isWhole(tokens: Tokens, { from, to, point }: FoundPoint, lexicon: DateLexicon): boolean {
  if (point.decade !== undefined && isInWords(tokens.at(from)) && from + 1 === to)
    return (
      tokens.at(from - 1)?.kind === 'A' ||
      tokens.at(from - 1)?.kind === '-' ||
      lexicon.words.yearFirst
    );
  // `May 20` soldiers: a short or doubtful month beside a number that counts something.
  const counts = isCounted(tokens, to, lexicon);
  return !(
    counts &&
    point.year === undefined &&
    point.day !== undefined &&
    tokens.at(to - 1)?.kind === 'n'
  );
}

function isInWords(token: Token | undefined): boolean {
  return token?.kind === 'K' && !/\d/.test(token.text);
}

function isMonth(tokens: Tokens, { from, to }: FoundPoint, lexicon: DateLexicon): boolean {
  const { words } = lexicon;
  const month = tokens.at(from);
  if (!month || month.short) return false;
  if (to > from + 1) return true;
  if (isName(tokens, from, lexicon)) return false;
  const doubtful = words.doubtful?.test(month.text) === true;
  if (words.timeEndings?.test(month.ending) && endsAsTime(month, lexicon)) return true;
  const lead = tokens.before(from);
  if (!lead || (doubtful && lead.kind === '&')) return false;
  if (lexicon.leads.has(lead.text) && !(doubtful && words.monthFirst && words.yearFirst))
    return true;
  return lead.kind === '&' && tokens.at(from - 2)?.kind === 'M';
}

/** A dative may be a person's ("to April"); the place within a time is nobody's. */
function endsAsTime({ ending, text }: Token, { words }: DateLexicon): boolean {
  if (words.doubtful?.test(text) !== true) return true;
  return /^(ին|[dt][aeə]n?|[ıiuü]nd[aeə]n?)$/.test(ending);
}

/** A capital inside a sentence, in languages that write months and weekdays small; or a full name. */
function isName(tokens: Tokens, at: number, { words }: DateLexicon): boolean {
  const token = tokens.at(at);
  const next = tokens.at(at + 1);
  if (!token?.capital) return false;
  const written = tokens.text.slice(token.start, token.end);
  if (written.length > 2 && written === written.toUpperCase()) return false;
  const startsName = next?.capital === true && next.kind !== 'n';
  if (tokens.beginsSentence(at)) return startsName && words.smallLetters;
  return words.smallLetters || (startsName && tokens.at(at - 1)?.kind === '_');
}

function isYear(tokens: Tokens, { from, to }: FoundPoint, lexicon: DateLexicon): boolean {
  const { words } = lexicon;
  const year = tokens.at(from);
  if (!year || year.value < 1500) return false;
  if (to > from + 1) return true;
  if (isCounted(tokens, to, lexicon) || isNumbered(tokens, from, lexicon)) return false;
  if (year.ending !== '')
    return (
      words.yearEndings?.test(year.ending) === true || lexicon.entry(year.ending)?.kind === 'y'
    );
  const [before, next] = [tokens.at(from - 1), tokens.at(to)];
  if (before?.kind === '(' && next !== undefined && /[),;]/.test(next.kind)) return true;
  if (tokens.beginsSentence(from) && next !== undefined && /[:]/.test(next.kind)) return true;
  // "The 2020 war".
  if (before?.kind === 'A' && !words.smallLetters)
    return next?.kind === '_' && !next.capital && !/s$/.test(next.text);
  const lead = tokens.before(from);
  if (words.leads === undefined || words.leads === '' || !lead) return false;
  if (lexicon.leads.has(lead.text)) return true;
  return lead.kind === '&' && tokens.at(from - 2)?.kind === 'Y';
}

function isSeason(tokens: Tokens, { from }: FoundPoint, lexicon: DateLexicon): boolean {
  const { words } = lexicon;
  const season = tokens.at(from);
  if (!season || isName(tokens, from, lexicon)) return false;
  // French "été" is also "been".
  if (season.text === 'ete') return /^(l'|d'|en|cet)$/.test(tokens.at(from - 1)?.text ?? '');
  if (words.doubtful?.test(season.text)) return isLed(tokens, from, lexicon);
  if (words.yearFirst) return /^(n?d[aə]|d[ae]|ը|[ıiuü]n)$/.test(season.ending);
  // Russian has an own form of the word: летом, весной.
  if (/^(весной|летом|осенью|зимой)$/.test(season.text)) return true;
  return isLed(tokens, from, lexicon);
}

function isLed(tokens: Tokens, at: number, lexicon: DateLexicon): boolean {
  return lexicon.leads.has(tokens.before(at)?.text ?? '');
}

function isWeekday(tokens: Tokens, { from, to }: FoundPoint, lexicon: DateLexicon): boolean {
  const day = tokens.at(from);
  if (!day || day.short || isName(tokens, from, lexicon)) return false;
  return to > from + 1 || lexicon.words.doubtful?.test(day.text) !== true;
}
