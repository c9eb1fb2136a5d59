/** Longer names that end with a place's name: Jack London, Atlético de Madrid, Le Vieux Tiflis. */
import { settlementKinds } from '../../catalog/settlement-kinds';
import { cue } from '../cues/lexicon';
import { accusative, genitive, nominative, unmarked } from '../grammar/cases';
import type { LinkLanguage } from '../languages';
import type { Candidate } from './candidate';
import {
  bearsPersonName,
  belongsBeside,
  besidePlaces,
  headFirst,
  isFar,
  properThings,
  smallWords,
} from './kinds';
import type { Paragraph } from './paragraph';

/** Articles that no town has in front of it. */
const townless: Readonly<Partial<Record<LinkLanguage, ReadonlySet<string>>>> = {
  es: new Set(['el', 'al', 'del']),
  fr: new Set(['le', 'au', 'du']),
};

/** Whether the words in front of a name make a longer one of it. */
export function isContinuing(paragraph: Paragraph, candidate: Candidate): boolean {
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
  const isTown = settlementKinds.has(index.places[place]?.kind ?? '');
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
