/** Whether a clause tells of the past or of what is to come, by the nearest verb that says so. */
import type { LinkLanguage } from '../languages';
import type { DateLexicon } from './lexicon';
import type { Tokens } from './tokens';
import type { Tense } from './verbs';
import type { DateVocabulary } from './vocabulary';

/** Tokens on either side that are looked at; a longer sentence says no more. */
const reach = 40;

/** The tense around the tokens at [from, to): of its clause, else of its sentence. */
export function tenseAround(
  tokens: Tokens,
  from: number,
  to: number,
  lexicon: DateLexicon,
  language: LinkLanguage,
): Tense {
  const found = clauseTense(tokens, from, to, lexicon, language);
  return found === 'unknown' ? nearest(tokens, from, to, ';.\n', lexicon, language) : found;
}

/** The tense of the clause alone. */
export function clauseTense(
  tokens: Tokens,
  from: number,
  to: number,
  lexicon: DateLexicon,
  language: LinkLanguage,
): Tense {
  return nearest(tokens, from, to, ',:;.()"\n-', lexicon, language);
}

function nearest(
  tokens: Tokens,
  from: number,
  to: number,
  end: string,
  lexicon: DateLexicon,
  language: LinkLanguage,
): Tense {
  let [left, right] = [from - 1, to];
  for (let distance = 0; distance < reach && (left >= 0 || right >= 0); distance += 1) {
    const after = right < 0 ? 'end' : verbAt(tokens, right, end, lexicon, language);
    if (after !== 'unknown' && after !== 'end') return after;
    right = after === 'end' ? -1 : right + 1;
    const before = left < 0 ? 'end' : verbAt(tokens, left, end, lexicon, language);
    if (before !== 'unknown' && before !== 'end') return before;
    left = before === 'end' ? -1 : left - 1;
  }
  return 'unknown';
}

function verbAt(
  tokens: Tokens,
  at: number,
  end: string,
  lexicon: DateLexicon,
  language: LinkLanguage,
): Tense | 'end' {
  const kind = tokens.kindAt(at);
  // Nothing stands before the first token and behind the last.
  if (kind === '' || end.includes(kind)) return 'end';
  const token = kind === '_' ? tokens.at(at) : undefined;
  if (!token) return 'unknown';
  const accents = language === 'es' || language === 'fr';
  return lexicon.verbs.tenseOf(
    accents ? tokens.text.slice(token.start, token.end).toLowerCase() : token.text,
  );
}

/** Whether the sentence says that something had happened before what is told. */
export function isBefore(tokens: Tokens, from: number, { pluperfect }: DateVocabulary): boolean {
  if (!pluperfect) return false;
  for (let at = from; at < from + reach; at += 1) {
    const token = tokens.at(at);
    if (!token || ';.\n'.includes(token.kind)) return false;
    if (pluperfect.test(token.text)) return true;
  }
  return false;
}
