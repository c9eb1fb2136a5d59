/** Names that alone are not enough: rare ones, those of other languages, bare endings, demonyms. */
import { cue } from '../cues/classes';
import { unmarked } from '../grammar/cases';
import type { LinkLanguage } from '../languages';
import type { LinkablePlace, PlaceName } from '../names/places';
import type { Candidate } from './candidate';
import { isLocated } from './is-location';
import { isBesideSettlement } from './head-noun';
import { isFar } from './rule-vocabulary';
import type { Paragraph } from './paragraph';

/** Names that every text may use: English ones, and those of several or unknown languages. */
const sharedTongues = new Set(['en', 'mul', 'und']);
/** An apostrophe within a word. */
const setOff = /\p{L}['’]\p{L}/u;
/** With a solid ending, a name of fewer letters is as often an everyday word: Maliye, Romanda. */
const sureStem = { az: 5, tr: 7 } as const;

/** A weak name counts only where grammar or a generic word says that it is a place. */
export function isTooWeak(paragraph: Paragraph, candidate: Candidate): boolean {
  if (isAbbreviation(paragraph, candidate)) return true;
  const place = paragraph.index.places[candidate.place];
  if (isStrong(paragraph, candidate, place) || isLocated(paragraph, candidate)) return false;
  return !isBesideSettlement(paragraph, candidate);
}

/** Whether the text's own language has the name for this place, and the name is not rare. */
function isStrong(paragraph: Paragraph, candidate: Candidate, place?: LinkablePlace): boolean {
  for (const { form } of candidate.readings) {
    if (form.place !== candidate.place || form.name.weak) continue;
    if (isForeign(form.name, paragraph.language, place)) continue;
    if (!isOpening(paragraph, candidate, form.name)) return true;
  }
  return false;
}

/** Khoy is Hoy in Turkish alone: far places go by the names of the text's own language. */
function isForeign({ lang }: PlaceName, language: LinkLanguage, place?: LinkablePlace): boolean {
  const isNear = place?.scope === 'core' || place?.scope === 'own';
  return !isNear && lang !== language && !sharedTongues.has(lang);
}

/** "Central heating": the sentence's start explains the capital, and no language claims the name. */
function isOpening(paragraph: Paragraph, candidate: Candidate, { lang }: PlaceName): boolean {
  return (
    lang === 'und' &&
    isFar(paragraph, candidate) &&
    candidate.first === candidate.last &&
    paragraph.words.beginsSentence(candidate.first) &&
    paragraph.words.capital[candidate.first] === 1 &&
    (paragraph.cues(paragraph.after(candidate)) & cue.speech) === 0
  );
}

/** "An SOS": three capitals within a text in small letters stand for other words than a village. */
function isAbbreviation({ words, text }: Paragraph, { first, last, readings }: Candidate): boolean {
  if (first !== last || words.capital[first] !== 3) return false;
  if ((words.end[first] ?? 0) - (words.start[first] ?? 0) > 3) return false;
  const isWrittenSo = ({ text: name }: PlaceName) => name === name.toUpperCase();
  if (readings.some(({ form }) => isWrittenSo(form.name))) return false;
  return /\p{Ll}/u.test(text.slice(words.start[0], words.end[words.count - 1]));
}

/**
 * "Maliye", "Romanda": Turkish sets an ending off from a name by an apostrophe, so a short name with a
 * solid one is another word, and a longer one where the text has apostrophes. Azerbaijani joins all
 * endings, so there a short name is another word at the sentence's start only.
 */
export function isEndingOnly(paragraph: Paragraph, candidate: Candidate): boolean {
  const { language, words, text } = paragraph;
  if (language !== 'tr' && language !== 'az') return false;
  const { scope, kind } = paragraph.index.places[candidate.place] ?? {};
  const isKnown = language === 'tr' ? scope === 'core' && kind !== 'river' : scope !== 'world';
  if (isKnown || scope === 'own') return false;
  if (candidate.suffixWords > 0 || (candidate.cases & unmarked) !== 0) return false;
  if (words.capital[candidate.first] === 3) return false;
  const stem = Math.min(...candidate.readings.map(({ form }) => form.name.text.length));
  const isShort = stem < sureStem[language];
  if (language === 'az') return isShort && words.beginsSentence(candidate.first);
  if (isShort) return true;
  const from = words.start[0] ?? 0;
  return setOff.test(text.slice(from, words.end[words.count - 1]));
}

/** "Кубинский посол": the adjective of a country, whatever town it would be of. */
export function isDemonym({ index }: Paragraph, candidate: Candidate): boolean {
  return candidate.readings.some(({ form }) => form.isDemonym && form.place === candidate.place)
    ? index.places[candidate.place]?.kind === 'country'
    : false;
}

/** Another place or land of the name, which the map does not have. */
export function isNamesake({ index }: Paragraph, { place }: Candidate): boolean {
  return index.places[place]?.namesake === true;
}
