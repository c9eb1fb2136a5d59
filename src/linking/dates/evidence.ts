/**
 * Whether words that look like a time are one. A bare month may be a name, a bare number a count: they
 * need a word or an ending beside them that only a time has.
 */
import { isCounted, isNumbered } from './counts';
import { isFigures } from './evidence-of-figures';
import type { DateLexicon } from './lexicon';
import type { FoundPoint } from './points';
import type { Sign, Signs } from './signs';

/** Whether a point that nothing else qualifies may stand as a date. */
export function looksLikeDate(signs: Signs, found: FoundPoint, lexicon: DateLexicon): boolean {
  if (isInName(signs, found, lexicon)) return false;
  switch (found.form) {
    case 'full':
      return isWhole(signs, found, lexicon);
    case 'month':
      return isMonth(signs, found, lexicon);
    case 'year':
      return isYear(signs, found, lexicon);
    case 'season':
      return isSeason(signs, found, lexicon);
    case 'weekday':
      return isWeekday(signs, found, lexicon);
    case 'figures':
      return isFigures(signs, found, lexicon);
  }
}

/** Streets, squares and schools are named by days: `28 May küçəsi`, rue du 4-Septembre. */
export function isInName(
  signs: Signs,
  { from, to, point }: FoundPoint,
  { words }: DateLexicon,
): boolean {
  if (point.year !== undefined) return false;
  let at = from - 1;
  while (at >= from - 3 && /[uA"]/.test(signs.at(at)?.kind ?? '.')) at -= 1;
  // Languages that write months small put the street before its name.
  const isBehind = words.yearFirst || !words.smallLetters;
  const behind = isBehind ? signs.at(signs.at(to)?.kind === '"' ? to + 1 : to) : undefined;
  return [signs.at(at), behind].some((sign) => sign !== undefined && words.named.test(sign.text));
}

function isWhole(signs: Signs, { from, to, point }: FoundPoint, lexicon: DateLexicon): boolean {
  if (point.decade !== undefined && isInWords(signs.at(from)) && from + 1 === to)
    return (
      signs.at(from - 1)?.kind === 'A' ||
      signs.at(from - 1)?.kind === '-' ||
      lexicon.words.yearFirst
    );
  // `May 20` soldiers: a short or doubtful month beside a number that counts something.
  const counts = isCounted(signs, to, lexicon);
  return !(
    counts &&
    point.year === undefined &&
    point.day !== undefined &&
    signs.at(to - 1)?.kind === 'n'
  );
}

function isInWords(sign: Sign | undefined): boolean {
  return sign?.kind === 'K' && !/\d/.test(sign.text);
}

function isMonth(signs: Signs, { from, to }: FoundPoint, lexicon: DateLexicon): boolean {
  const { words } = lexicon;
  const month = signs.at(from);
  if (!month || month.short) return false;
  if (to > from + 1) return true;
  if (isName(signs, from, lexicon)) return false;
  const doubtful = words.doubtful?.test(month.text) === true;
  if (words.timeEndings?.test(month.ending) && endsAsTime(month, lexicon)) return true;
  const lead = signs.before(from);
  if (!lead || (doubtful && lead.kind === '&')) return false;
  if (lexicon.leads.has(lead.text) && !(doubtful && words.monthFirst && words.yearFirst))
    return true;
  return lead.kind === '&' && signs.at(from - 2)?.kind === 'M';
}

/** A dative may be a person's ("to April"); the place within a time is nobody's. */
function endsAsTime({ ending, text }: Sign, { words }: DateLexicon): boolean {
  if (words.doubtful?.test(text) !== true) return true;
  return /^(ին|[dt][aeə]n?|[ıiuü]nd[aeə]n?)$/.test(ending);
}

/** A capital inside a sentence, in languages that write months and weekdays small; or a full name. */
function isName(signs: Signs, place: number, { words }: DateLexicon): boolean {
  const sign = signs.at(place);
  const next = signs.at(place + 1);
  if (!sign?.capital) return false;
  const written = signs.text.slice(sign.start, sign.end);
  if (written.length > 2 && written === written.toUpperCase()) return false;
  const startsName = next?.capital === true && next.kind !== 'n';
  if (signs.beginsSentence(place)) return startsName && words.smallLetters;
  return words.smallLetters || (startsName && signs.at(place - 1)?.kind === '_');
}

function isYear(signs: Signs, { from, to }: FoundPoint, lexicon: DateLexicon): boolean {
  const { words } = lexicon;
  const year = signs.at(from);
  if (!year || year.value < 1500) return false;
  if (to > from + 1) return true;
  if (isCounted(signs, to, lexicon) || isNumbered(signs, from, lexicon)) return false;
  if (year.ending !== '')
    return (
      words.yearEndings?.test(year.ending) === true || lexicon.entry(year.ending)?.kind === 'y'
    );
  const [before, next] = [signs.at(from - 1), signs.at(to)];
  if (before?.kind === '(' && next !== undefined && /[),;]/.test(next.kind)) return true;
  if (signs.beginsSentence(from) && next !== undefined && /[:]/.test(next.kind)) return true;
  // "The 2020 war".
  if (before?.kind === 'A' && !words.smallLetters)
    return next?.kind === '_' && !next.capital && !/s$/.test(next.text);
  const lead = signs.before(from);
  if (words.leads === undefined || words.leads === '' || !lead) return false;
  if (lexicon.leads.has(lead.text)) return true;
  return lead.kind === '&' && signs.at(from - 2)?.kind === 'Y';
}

function isSeason(signs: Signs, { from }: FoundPoint, lexicon: DateLexicon): boolean {
  const { words } = lexicon;
  const season = signs.at(from);
  if (!season || isName(signs, from, lexicon)) return false;
  // French "été" is also "been".
  if (season.text === 'ete') return /^(l'|d'|en|cet)$/.test(signs.at(from - 1)?.text ?? '');
  if (words.doubtful?.test(season.text)) return isLed(signs, from, lexicon);
  if (words.yearFirst) return /^(n?d[aə]|d[ae]|ը|[ıiuü]n)$/.test(season.ending);
  // Russian has an own form of the word: летом, весной.
  if (/^(весной|летом|осенью|зимой)$/.test(season.text)) return true;
  return isLed(signs, from, lexicon);
}

function isLed(signs: Signs, place: number, lexicon: DateLexicon): boolean {
  return lexicon.leads.has(signs.before(place)?.text ?? '');
}

function isWeekday(signs: Signs, { from, to }: FoundPoint, lexicon: DateLexicon): boolean {
  const day = signs.at(from);
  if (!day || day.short || isName(signs, from, lexicon)) return false;
  return to > from + 1 || lexicon.words.doubtful?.test(day.text) !== true;
}
