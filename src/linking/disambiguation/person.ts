/** People who bear the name of a place: Füzuli the poet, Cəbrayıl müəllim, a singer Laçın. */
import { cue } from '../cues/classes';
import { noun } from '../cues/nouns/classes';
import { accusative, dative, genitive, nominative, unmarked } from '../grammar/cases';
import { foldName } from '../names/characters';
import type { Candidate } from './candidate';
import { gap } from './gaps';
import { isLocated } from './is-location';
import { bearsPersonName, headFirst, isCountry } from './rule-vocabulary';
import type { Paragraph } from './paragraph';

/** What only people do stands within so many words behind their name. */
const reach = 3;
/** Surnames in -yan, in the scripts of the seven languages, with the Armenian article. */
const surname = /(?:yan|ian|ян|յան|եան)(?:ը|ն)?$/;

/** What is said of the name itself makes it a person's. */
export function isCalledPerson(paragraph: Paragraph, candidate: Candidate): boolean {
  if (isCountry(paragraph, candidate) && !bearsPersonName(candidate)) return false;
  return (
    hasHonorific(paragraph, candidate) ||
    isPoet(paragraph, candidate) ||
    isActing(paragraph, candidate) ||
    isSurname(paragraph, candidate)
  );
}

/** "Cəbrayıl müəllim", "Laçın Hanım": the word behind the bare name. */
function hasHonorific(paragraph: Paragraph, candidate: Candidate): boolean {
  const next = paragraph.after(candidate);
  if (!paragraph.words.joins(next) || candidate.suffixWords > 0) return false;
  const isBare = (candidate.cases & unmarked) !== 0;
  return isBare && (paragraph.nouns(next) & noun.honorific) !== 0;
}

/** "Füzulinin qəzəlləri", "los poemas de Fizuli", «газели Физули». */
function isPoet(paragraph: Paragraph, candidate: Candidate): boolean {
  if (!bearsPersonName(candidate)) return false;
  const { words, language } = paragraph;
  const { relation, first, cases } = candidate;
  const owned = genitive | unmarked | nominative;
  const next = paragraph.after(candidate);
  const behind = words.joins(next) ? paragraph.nouns(next) : 0;
  if (!headFirst.has(language) || language === 'en')
    if ((behind & noun.verse) !== 0 && (cases & owned) !== 0) return true;
  const head = headFirst.has(language) && relation.kind === 'of' ? relation.head : first - 1;
  return (paragraph.nouns(head) & noun.verse) !== 0 && words.joins(head + 1);
}

/** "Laçin sahneye çıkınca": the subject of what only a person does. */
function isActing(paragraph: Paragraph, candidate: Candidate): boolean {
  if (!bearsPersonName(candidate) || candidate.relation.kind !== 'none') return false;
  if (isLocated(paragraph, candidate) || (candidate.cases & (unmarked | nominative)) === 0)
    return false;
  const { words } = paragraph;
  const next = paragraph.after(candidate);
  for (let word = next; word < next + reach && words.joins(word); word += 1) {
    if (paragraph.ownerOf(word)) return false;
    if ((paragraph.nouns(word) & noun.human) !== 0) return true;
  }
  return false;
}

/** «Иванян сказал»: who speaks and has the shape of a surname is no village. */
function isSurname(paragraph: Paragraph, candidate: Candidate): boolean {
  const { words, text } = paragraph;
  const { start, end, first, relation } = candidate;
  if (relation.kind === 'at') return false;
  const next = paragraph.after(candidate);
  const isBesideDeed =
    (words.joins(next) && isDeed(paragraph, next)) ||
    (words.joins(first) && isDeed(paragraph, first - 1));
  return isBesideDeed && surname.test(foldName(text.slice(start, end)));
}

/** What only a person does, speaking among it. */
function isDeed(paragraph: Paragraph, word: number): boolean {
  return (paragraph.cues(word) & cue.speech) !== 0 || (paragraph.nouns(word) & noun.human) !== 0;
}

/** "soprano Shushan", "müğənni Araz", "vahiy meleği Cebrail". */
export function isPersonBeside(paragraph: Paragraph, candidate: Candidate): boolean {
  const { words } = paragraph;
  if (candidate.relation.kind !== 'none' || !words.joins(candidate.first)) return false;
  if ((paragraph.cues(candidate.first - 1) & cue.title) === 0) return false;
  // "vəkili Parisdən gəlib": nobody comes out of a person; one may give something to one.
  const isGiven = (candidate.cases & dative) !== 0;
  return bearsPersonName(candidate) && (isGiven || !isLocated(paragraph, candidate));
}

/**
 * "Lachin Mammadova won. Lachin smiled.": once a paragraph names a person in full, the bare name is
 * that person again.
 */
export function isClaimed(paragraph: Paragraph, candidate: Candidate): boolean {
  if (!bearsPersonName(candidate) || candidate.relation.kind !== 'none') return false;
  const { words } = paragraph;
  const isApposed = ((words.before[candidate.first] ?? 0) & gap.bracket) !== 0;
  if (isApposed || isCountry(paragraph, candidate) || isLocated(paragraph, candidate)) return false;
  const open = unmarked | nominative | genitive | dative | accusative;
  if ((candidate.cases & open) === 0) return false;
  const at = paragraph.numberOf(candidate);
  return paragraph.candidates
    .slice(0, at)
    .some(
      (other) =>
        other.refused &&
        (other.reason === 'longer-name' || other.reason === 'person') &&
        other.place === candidate.place &&
        bearsPersonName(other),
    );
}
