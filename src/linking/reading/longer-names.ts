/** Names of which a place's name is only a part. */
import { cue } from '../cues/lexicon';
import { accusative, genitive, nominative, unmarked } from '../grammar/cases';
import type { LinkLanguage } from '../languages';
import type { Candidate } from './candidate';
import {
  bearsPersonName,
  belongsBeside,
  besidePlaces,
  headFirst,
  isCountry,
  properThings,
  smallWords,
  isFar,
} from './kinds';
import type { Paragraph } from './paragraph';
import { gap } from './words';

const townKinds = new Set(['city', 'town', 'village', 'capital']);
/** Articles that no town has in front of it. */
const townless: Readonly<Partial<Record<LinkLanguage, ReadonlySet<string>>>> = {
  es: new Set(['el', 'al', 'del']),
  fr: new Set(['le', 'au', 'du']),
};

/** "The Boston Tea House", "Atlético de Madrid": capitals around a name make a longer one. */
export function isPartOfLongerName(paragraph: Paragraph, candidate: Candidate): boolean {
  if (isHeadline(paragraph, candidate)) return false;
  return isContinued(paragraph, candidate) || isContinuing(paragraph, candidate);
}

function isContinued(paragraph: Paragraph, candidate: Candidate): boolean {
  const { words, language } = paragraph;
  const next = paragraph.after(candidate);
  if (candidate.suffixWords > 0 || !words.joins(next) || words.capital[next] === 0) return false;
  const isUnmarked = (candidate.cases & (unmarked | nominative)) !== 0;
  // "Georgia Jordan", "Gandzasar Kapan": two place names side by side are a third name.
  if (paragraph.ownerOf(next))
    return isUnmarked && words.before[next] === 0 && candidate.relation.kind !== 'at';
  for (let word = next; words.joins(word) && words.capital[word] !== 0; word += 1)
    if ((paragraph.cues(word) & properThings) !== 0 && !isPlaceWord(paragraph, word)) return true;
  if ((paragraph.cues(next) & (belongsBeside(language) | cue.people)) !== 0) return false;
  if ((words.before[next] ?? 0) === gap.hyphen) return true;
  if (isCountry(paragraph, candidate) && !bearsPersonName(candidate)) return false;
  const hangs = candidate.relation.kind === 'of' || candidate.relation.kind === 'with';
  if (hangs && (language === 'en' || bearsPersonName(candidate))) return true;
  // "from the Moscow Cinema": towns have no article in English either.
  const isArticled = (paragraph.cues(candidate.first - 1) & cue.article) !== 0;
  if (language === 'en' && isArticled && words.joins(candidate.first)) return true;
  if (candidate.relation.kind === 'at') return !isFollowedBySubject(paragraph, candidate, next);
  // "президент Армении Пашинян", "president of Armenia Pashinyan".
  return candidate.relation.kind === 'none' && isUnmarked;
}

/** "In Baku Aliyev said", but "two years at Georgia Tech". */
function isFollowedBySubject(paragraph: Paragraph, candidate: Candidate, next: number): boolean {
  const { words, language } = paragraph;
  if (!headFirst.has(language)) return true;
  let start = candidate.first - 1;
  while (start > 0 && (paragraph.cues(start) & cue.at) === 0) start -= 1;
  if (words.beginsSentence(start) || !words.joins(start)) return true;
  for (let word = next + 1; word < next + 4 && words.joins(word); word += 1)
    if ((paragraph.cues(word) & cue.speech) !== 0) return true;
  return false;
}

function isPlaceWord(paragraph: Paragraph, word: number): boolean {
  return (paragraph.cues(word) & (cue.geographic | cue.settlement | cue.district)) !== 0;
}

function isContinuing(paragraph: Paragraph, candidate: Candidate): boolean {
  const { words, language } = paragraph;
  const { first, relation } = candidate;
  // Demonyms have capitals in French and Turkish: les Arméniens du Karabakh.
  const known = belongsBeside(language) | smallWords | cue.people;
  const isProper = (word: number) =>
    word >= 0 && words.capital[word] !== 0 && (paragraph.cues(word) & known) === 0;
  if (hasArticle(paragraph, candidate)) return true;
  if (relation.kind === 'of' && relation.head >= 0) {
    const { head } = relation;
    const bits = paragraph.cues(head);
    if (words.capital[head] !== 0 && (bits & properThings & ~cue.work) !== 0)
      return (bits & besidePlaces) === 0;
    return isProper(head) && !words.beginsSentence(head) && (bits & cue.title) === 0;
  }
  const previous = first - 1;
  // "la banda Nueva Lima": a new or upper place far away would stand in the gazetteer.
  const isNew = words.capital[previous] !== 0 && (paragraph.cues(previous) & cue.geographic) !== 0;
  if (isNew && words.joins(first) && !words.beginsSentence(previous) && isFar(paragraph, candidate))
    return true;
  if (relation.kind !== 'none' || !words.joins(first) || !isProper(previous)) return false;
  if (paragraph.ownerOf(previous))
    return isBare(paragraph.ownerOf(previous)) && words.before[first] === 0;
  const open = unmarked | nominative | accusative | genitive;
  const isOpen = (candidate.cases & open) !== 0;
  if (bearsPersonName(candidate) && (isOpen || !words.beginsSentence(previous))) return true;
  // A capital at the sentence's start may be an adverb's: "Hoy Bakú celebró".
  if (words.beginsSentence(previous)) return isFarTown(paragraph, candidate);
  // "Əliyev Şuşaya gəldi": a person, and where he goes.
  return isOpen;
}

/**
 * "al Sevilla", "le Paris": Spanish and French towns have no article, clubs and ships do; nor has
 * any name an article in capitals of its own ("Le Vieux Tiflis").
 */
function hasArticle(paragraph: Paragraph, { first, place, cases }: Candidate): boolean {
  const { words, language, text, index } = paragraph;
  let at = first - 1;
  if (!words.joins(first)) return false;
  const isTown = townKinds.has(index.places[place]?.kind ?? '');
  const article = text.slice(words.start[at], words.end[at]).toLowerCase();
  if (isTown && townless[language]?.has(article) && (cases & unmarked) !== 0) return true;
  while (at > 0 && words.joins(at) && (paragraph.cues(at) & cue.geographic) !== 0) at -= 1;
  const isArticle = (paragraph.cues(at) & cue.article) !== 0 && headFirst.has(language);
  return isArticle && words.capital[at] === 1 && !words.beginsSentence(at);
}

function isBare(candidate: Candidate | null): boolean {
  return candidate !== null && candidate.suffixWords === 0 && (candidate.cases & unmarked) !== 0;
}

function isFarTown({ index }: Paragraph, { place, cases }: Candidate): boolean {
  const found = index.places[place];
  const isTown = found?.kind === 'city' || found?.kind === 'town';
  return found?.scope === 'world' && isTown && (cases & unmarked) !== 0;
}

/** Whether so many words of the sentence have capitals that they say nothing. */
function isHeadline(paragraph: Paragraph, candidate: Candidate): boolean {
  const { words } = paragraph;
  if (words.capital[candidate.first] === 3 && isLoud(paragraph, candidate)) return true;
  return paragraph.sentences.isHeadline(candidate.first);
}

/** Whether a neighbour shouts as well: SHUSHA TRIP SPLITS ENVOYS. */
function isLoud({ words }: Paragraph, { first, last }: Candidate): boolean {
  return words.capital[last + 1] === 3 || (first > 0 && words.capital[first - 1] === 3);
}

/**
 * A Russian adjective in capitals belongs to a proper name (Минская улица, Ольга Нахичеванская)
 * unless it turned out to be a district. To be asked once the districts are known.
 */
export function isNameOnly(paragraph: Paragraph, candidate: Candidate): boolean {
  const { words, language } = paragraph;
  return (
    language === 'ru' &&
    words.capital[candidate.first] === 1 &&
    !words.beginsSentence(candidate.first) &&
    candidate.readings.every(({ form }) => form.isAdjective) &&
    paragraph.index.places[candidate.place]?.kind !== 'district'
  );
}
