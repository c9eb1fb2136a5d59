/**
 * Names of places that name something else: a person, a team, a body, a document, a breed, a title,
 * an everyday word. Every rule reads the words around the name; none knows a text.
 */
import { cue } from '../cues/lexicon';
import { isLocated } from './is-location';
import type { Candidate } from './candidate';
import { bearsPersonName, properThings, quotesNames, isFar } from './kinds';
import { isPartOfLongerName } from './longer-names';
import { isNamedThing, isStreet } from './named-things';
import type { Paragraph } from './paragraph';
import { isInTitle } from './quotes';
import { gap } from './gaps';

/** Whether a name in the text is no place. */
export function isRefused(paragraph: Paragraph, candidate: Candidate): boolean {
  return (
    isEverydayWord(paragraph, candidate) ||
    isQuotedName(paragraph, candidate) ||
    isInTitle(paragraph, candidate) ||
    isNamedThing(paragraph, candidate) ||
    isStreet(paragraph, candidate) ||
    isPartOfLongerName(paragraph, candidate) ||
    isPerson(paragraph, candidate) ||
    isTeam(paragraph, candidate)
  );
}

/** "Kapan kuran avcılar": a capital that only the sentence's start explains. */
function isEverydayWord(paragraph: Paragraph, candidate: Candidate): boolean {
  const { words } = paragraph;
  return (
    (paragraph.cues(candidate.first) & cue.common) !== 0 &&
    candidate.first === candidate.last &&
    words.beginsSentence(candidate.first) &&
    words.capital[candidate.first] === 1 &&
    candidate.suffixWords === 0 &&
    !isLocated(paragraph, candidate)
  );
}

/** «Гандзасар»: a name alone in quotation marks is a club's, a paper's or an ensemble's. */
function isQuotedName(paragraph: Paragraph, candidate: Candidate): boolean {
  const { words, language } = paragraph;
  const opens = ((words.before[candidate.first] ?? 0) & gap.opensQuote) !== 0;
  const closes =
    ((words.before[candidate.last + 1] ?? 0) & gap.closesQuote) !== 0 ||
    ((words.before[paragraph.after(candidate)] ?? 0) & gap.closesQuote) !== 0;
  if (!opens || !closes) return false;
  const near =
    paragraph.cues(candidate.first - 1) |
    paragraph.cues(candidate.first - 2) |
    paragraph.cues(paragraph.after(candidate));
  if ((near & properThings) !== 0 || isFar(paragraph, candidate)) return true;
  // «Арцах» stands so in a sentence about the word.
  return quotesNames.has(language) && (near & cue.speech) === 0;
}

/** "soprano Shushan", "müğənni Araz". */
function isPerson(paragraph: Paragraph, candidate: Candidate): boolean {
  const { words } = paragraph;
  if (candidate.relation.kind !== 'none' || !words.joins(candidate.first)) return false;
  if ((paragraph.cues(candidate.first - 1) & cue.title) === 0) return false;
  return bearsPersonName(candidate);
}

/** "Karabağ hazırlık maçını kazandı": in talk of sport, a name that is nowhere is a team. */
function isTeam(paragraph: Paragraph, candidate: Candidate): boolean {
  const kind = candidate.relation.kind;
  if (isLocated(paragraph, candidate) || kind === 'at') return false;
  if (paragraph.language === 'ru' && kind === 'of') return false;
  const cues = paragraph.sentences.sportAround(candidate.first);
  if (cues === 0) return false;
  const isClub = candidate.readings.some(({ form }) => form.isClubName);
  const head = paragraph.cues(candidate.relation.head) & (cue.sport | cue.team);
  return isClub ? kind !== 'of' || head !== 0 || cues > 1 : cues > 1 && kind === 'none';
}
