/** Longer names that end with a place's name: Jack London, Atlético de Madrid, Le Vieux Tiflis. */
import { settlementKinds } from '../../catalog/settlement-kinds';
import { cue } from '../cues/classes';
import { noun, placeNouns } from '../cues/nouns/classes';
import { accusative, genitive, nominative, unmarked } from '../grammar/cases';
import type { LinkLanguage } from '../languages';
import type { Candidate } from './candidate';
import {
  bearsPersonName,
  belongsBeside,
  besidePlaces,
  headFirst,
  isCountry,
  isFar,
  properThings,
  smallWords,
} from './rule-vocabulary';
import type { Paragraph } from './paragraph';
import { isBare, isCompound } from './side-by-side';

/** Articles that no town has in front of it. */
const townless: Readonly<Partial<Record<LinkLanguage, ReadonlySet<string>>>> = {
  es: new Set(['el', 'al', 'del']),
  fr: new Set(['le', 'au', 'du']),
};

/** Whether the words in front of a name make a longer one of it. */
export function isContinuing(paragraph: Paragraph, candidate: Candidate): boolean {
  const { words, language } = paragraph;
  const { first, relation } = candidate;
  if (hasArticle(paragraph, candidate)) return true;
  if (relation.kind === 'of' && relation.head >= 0) {
    const { head } = relation;
    const bits = paragraph.cues(head);
    if (words.capital[head] !== 0 && (bits & properThings & ~cue.work) !== 0)
      return (bits & besidePlaces) === 0;
    const isHead =
      isProper(paragraph, head) && !words.beginsSentence(head) && (bits & cue.title) === 0;
    return isHead && !isPersonOf(paragraph, head);
  }
  const previous = first - 1;
  // "la banda Nueva Lima": a new or upper place far away would stand in the gazetteer.
  const isNew = words.capital[previous] !== 0 && (paragraph.cues(previous) & cue.geographic) !== 0;
  if (isNew && words.joins(first) && !words.beginsSentence(previous) && isFar(paragraph, candidate))
    return true;
  if (relation.kind !== 'none' || !words.joins(first) || !isProper(paragraph, previous))
    return false;
  const neighbour = paragraph.ownerOf(previous);
  if (neighbour) {
    if (!headFirst.has(language))
      return isBare(neighbour) && isCompound(paragraph, neighbour, candidate);
    return isBareName(neighbour) && words.before[first] === 0;
  }
  if (opensOnly(paragraph, previous) || isClosed(paragraph, previous)) return false;
  if (isOfPlace(paragraph, candidate)) return false;
  const open = unmarked | nominative | accusative | genitive;
  const isOpen = (candidate.cases & open) !== 0;
  if (bearsPersonName(candidate) && (isOpen || !words.beginsSentence(previous))) return true;
  // A capital at the sentence's start may be an adverb's: "Hoy Bakú celebró".
  if (words.beginsSentence(previous)) return isFarTown(paragraph, candidate);
  // "Əliyev Şuşaya gəldi": a person, and where he goes.
  return isOpen;
}

/** Whether a word has a capital that belongs to no place's name. */
function isProper(paragraph: Paragraph, word: number): boolean {
  // Demonyms have capitals in French and Turkish: les Arméniens du Karabakh.
  const known = belongsBeside(paragraph.language) | smallWords | cue.people;
  return (
    word >= 0 &&
    paragraph.words.capital[word] !== 0 &&
    (paragraph.cues(word) & known) === 0 &&
    (paragraph.nouns(word) & placeNouns) === 0
  );
}

/**
 * "al Sevilla", "le Paris": Spanish and French towns have no article, clubs and ships do; nor has
 * any name an article in capitals of its own ("Le Vieux Tiflis").
 */
function hasArticle(paragraph: Paragraph, { first, place, cases }: Candidate): boolean {
  const { words, language, text, index } = paragraph;
  let at = first - 1;
  if (!words.joins(first)) return false;
  const articles = townless[language];
  if (articles && (cases & unmarked) !== 0) {
    const article = text.slice(words.start[at], words.end[at]).toLowerCase();
    const isTown = settlementKinds.has(index.places[place]?.kind ?? '');
    if (isTown && articles.has(article)) return true;
  }
  while (at > 0 && words.joins(at) && (paragraph.cues(at) & cue.geographic) !== 0) at -= 1;
  const isArticle = (paragraph.cues(at) & cue.article) !== 0 && headFirst.has(language);
  return isArticle && words.capital[at] === 1 && !words.beginsSentence(at);
}

function isBareName(candidate: Candidate): boolean {
  return candidate.suffixWords === 0 && (candidate.cases & unmarked) !== 0;
}

/** "Levon Saryan of Stepanakert": somebody in full, and where he is from; "Atlético de Madrid" is not. */
function isPersonOf(paragraph: Paragraph, head: number): boolean {
  const { words } = paragraph;
  const previous = head - 1;
  // No given name is as short as an article: La Voz de …, El País de ….
  const length = (words.end[previous] ?? 0) - (words.start[previous] ?? 0);
  const isFull = words.joins(head) && words.capital[previous] === 1 && length > 2;
  return isFull && paragraph.cues(previous) === 0 && paragraph.cues(head) === 0;
}

/** "Today Karabakh is quiet": a word that opens a sentence has its capital from there. */
function opensOnly(paragraph: Paragraph, word: number): boolean {
  if (!paragraph.words.beginsSentence(word)) return false;
  // A noun that the lists know is no given name: "Oyun Gəncənin stadionunda keçirildi".
  const isNoun = (paragraph.cues(word) & ~(cue.title | cue.team | cue.common)) !== 0;
  return isNoun || (paragraph.nouns(word) & noun.opener) !== 0;
}

/** Արամ Սարյանը Գորիսի հիվանդանոցն: an article or an ending closes the name in front. */
function isClosed({ words, text, language }: Paragraph, word: number): boolean {
  const end = text.slice(words.start[word], words.end[word]);
  return language === 'hy' && /(?:ը|[աեէըիոուօ]ն|ում|ից|ով|ին)$/.test(end);
}

/** "Rüfət İstanbul aeroportunda": what stands behind is a town's, so the name is no surname. */
function isOfPlace(paragraph: Paragraph, candidate: Candidate): boolean {
  const { words, language } = paragraph;
  if (headFirst.has(language)) return false;
  if (isCountry(paragraph, candidate) && !bearsPersonName(candidate)) return true;
  const next = paragraph.after(candidate);
  const isSmall = words.capital[next] === 0 && words.joins(next);
  return isSmall && (paragraph.nouns(next) & noun.site) !== 0;
}

function isFarTown({ index }: Paragraph, { place, cases }: Candidate): boolean {
  const found = index.places[place];
  const isTown = found?.kind === 'city' || found?.kind === 'town';
  return found?.scope === 'world' && isTown && (cases & unmarked) !== 0;
}
