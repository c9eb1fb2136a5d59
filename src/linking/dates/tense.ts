/** Whether a clause tells of the past or of what is to come, by the nearest verb that says so. */
import type { LinkLanguage } from '../languages';
import type { DateLexicon } from './lexicon';
import type { Signs } from './signs';
import type { Tense } from './verbs';
import type { DateVocabulary } from './vocabulary';

/** Signs on either side that are looked at; a longer sentence says no more. */
const reach = 40;

/** The tense around the signs at [from, to): of its clause, else of its sentence. */
export function tenseAround(
  signs: Signs,
  from: number,
  to: number,
  lexicon: DateLexicon,
  language: LinkLanguage,
): Tense {
  const found = clauseTense(signs, from, to, lexicon, language);
  return found === 'unknown' ? nearest(signs, from, to, ';.\n', lexicon, language) : found;
}

/** The tense of the clause alone. */
export function clauseTense(
  signs: Signs,
  from: number,
  to: number,
  lexicon: DateLexicon,
  language: LinkLanguage,
): Tense {
  return nearest(signs, from, to, ',:;.()"\n-', lexicon, language);
}

function nearest(
  signs: Signs,
  from: number,
  to: number,
  end: string,
  lexicon: DateLexicon,
  language: LinkLanguage,
): Tense {
  let [left, right] = [from - 1, to];
  for (let distance = 0; distance < reach && (left >= 0 || right >= 0); distance += 1) {
    const after = right < 0 ? 'end' : verbAt(signs, right, end, lexicon, language);
    if (after !== 'unknown' && after !== 'end') return after;
    right = after === 'end' ? -1 : right + 1;
    const before = left < 0 ? 'end' : verbAt(signs, left, end, lexicon, language);
    if (before !== 'unknown' && before !== 'end') return before;
    left = before === 'end' ? -1 : left - 1;
  }
  return 'unknown';
}

function verbAt(
  signs: Signs,
  place: number,
  end: string,
  lexicon: DateLexicon,
  language: LinkLanguage,
): Tense | 'end' {
  const kind = signs.kindAt(place);
  // Nothing stands before the first sign and behind the last.
  if (kind === '' || end.includes(kind)) return 'end';
  const sign = kind === '_' ? signs.at(place) : undefined;
  if (!sign) return 'unknown';
  const accents = language === 'es' || language === 'fr';
  return lexicon.verbs.tenseOf(
    accents ? signs.text.slice(sign.start, sign.end).toLowerCase() : sign.text,
  );
}

/** Whether the sentence says that something had happened before what is told. */
export function isBefore(signs: Signs, place: number, { pluperfect }: DateVocabulary): boolean {
  if (!pluperfect) return false;
  for (let at = place; at < place + reach; at += 1) {
    const sign = signs.at(at);
    if (!sign || ';.\n'.includes(sign.kind)) return false;
    if (pluperfect.test(sign.text)) return true;
  }
  return false;
}
