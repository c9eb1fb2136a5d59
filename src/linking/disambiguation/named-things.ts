/** What is called after a place: breeds, documents, groups, papers, streets. */
import { cue } from '../cues/classes';
import { noun } from '../cues/nouns/classes';
import { attributive, genitive, nominative, unmarked } from '../grammar/cases';
import type { LinkLanguage } from '../languages';
import { isLocated } from './is-location';
import type { Candidate } from './candidate';
import { headFirst, headLast, isCountry, isFar, namedThings, smallWords } from './rule-vocabulary';
import type { Paragraph } from './paragraph';

/** "Karabakh horse", "déclaration d'Alma-Ata", "Minsk Group". */
export function isNamedThing(paragraph: Paragraph, candidate: Candidate): boolean {
  const { words, language } = paragraph;
  const { relation, first } = candidate;
  const things = isCountry(paragraph, candidate)
    ? cue.product | cue.team
    : namedThings | (isFar(paragraph, candidate) ? cue.group : 0);
  if (relation.kind === 'of' && relation.head >= 0) {
    const head = paragraph.cues(relation.head);
    // "l'équipe de Gyumri" comes from there; "el técnico del Barça" is a club's.
    const isTeamOf = (head & things & ~cue.team) === 0 && words.capital[relation.head] === 0;
    if ((head & things) !== 0 && (head & cue.spatial) === 0 && !isTeamOf) return true;
    if ((head & cue.group) !== 0 && words.capital[relation.head] !== 0) return true;
  }
  const next = paragraph.after(candidate);
  if (headLast.has(language) && words.joins(next) && qualifies(candidate, language)) {
    const bits = paragraph.cues(next);
    const capital = words.capital[first] !== 0;
    // «агдамский клуб» comes from there; a Russian club's own name is no adjective in small letters.
    const isHomeOf = (bits & things & ~cue.team) === 0 && language === 'ru' && !capital;
    if ((bits & things) !== 0 && (bits & cue.spatial) === 0 && !isHomeOf) return true;
    if (language === 'tr' || language === 'az')
      if (isFar(paragraph, candidate) && isAgency(paragraph, next)) return true;
    if ((bits & cue.group) !== 0 && capital && isNamedGroup(paragraph, candidate, next))
      return true;
    // Երևանի պետական համալսարան: one word may stand between.
    const isBetween = (bits & cue.state) !== 0 || (language === 'hy' && bits === 0);
    const further = isBetween && words.joins(next + 1) ? paragraph.cues(next + 1) : 0;
    const isBody = [bits, further].some((b) => (b & cue.body) !== 0 && (b & cue.spatial) === 0);
    if (isBody && capital && (language === 'ru' || language === 'hy')) return true;
  }
  return (
    relation.kind === 'none' && !isLocated(paragraph, candidate) && isCalled(paragraph, candidate)
  );
}

/** FK Qarabağ, el sello Gandzasar, Grupo Minsk: the noun in front says what bears the name. */
function isCalled(paragraph: Paragraph, candidate: Candidate): boolean {
  const { words, language } = paragraph;
  const { first } = candidate;
  const previous = paragraph.cues(first - 1);
  // Without articles and prepositions a noun in front may as well own the place: музей Шуши.
  const nouns = headFirst.has(language) ? cue.body | cue.work : 0;
  const names =
    cue.team | cue.medium | cue.product | nouns | (isFar(paragraph, candidate) ? cue.group : 0);
  return words.joins(first) && (previous & names) !== 0 && (previous & smallWords) === 0;
}

/** "calle Berlín", "rue de Londres", "Moskva prospekti": the street is called so wherever it is. */
export function isStreet(paragraph: Paragraph, candidate: Candidate): boolean {
  const { words, language } = paragraph;
  const { relation, first } = candidate;
  if (relation.kind === 'of' && headFirst.has(language))
    return relation.head >= 0 && (paragraph.cues(relation.head) & cue.street) !== 0;
  const next = paragraph.after(candidate);
  if (isNamedAfter(paragraph, candidate, next)) return true;
  if (headLast.has(language) && words.joins(next) && qualifies(candidate, language)) {
    const isMarkedGenitive =
      language === 'hy' && (candidate.cases & (attributive | unmarked)) === 0;
    const isCapital = language !== 'en' || words.capital[next] !== 0;
    if (!isMarkedGenitive && isCapital && (paragraph.cues(next) & cue.street) !== 0) return true;
  }
  const isBefore = headFirst.has(language) && relation.kind === 'none' && words.joins(first);
  return isBefore && language !== 'en' && (paragraph.cues(first - 1) & cue.street) !== 0;
}

/** «завод имени Кирова», «Աբովյանի անվան դպրոց». */
function isNamedAfter(paragraph: Paragraph, { first }: Candidate, next: number): boolean {
  const { words } = paragraph;
  return (
    (words.joins(first) && (paragraph.cues(first - 1) & cue.eponym) !== 0) ||
    (words.joins(next) && (paragraph.cues(next) & cue.eponym) !== 0)
  );
}

/** "Saatlı məhəlləsi", «квартал Саатлы»: a quarter of a town bears the bare name of another place. */
export function isQuarter(paragraph: Paragraph, candidate: Candidate): boolean {
  const { words, language } = paragraph;
  const next = paragraph.after(candidate);
  const isBare = candidate.suffixWords === 0 && (candidate.cases & (unmarked | nominative)) !== 0;
  if (!isBare || candidate.relation.kind === 'at') return false;
  if (headLast.has(language) && words.joins(next) && (paragraph.nouns(next) & noun.quarter) !== 0)
    return true;
  const before = candidate.first - 1;
  return (
    language !== 'az' &&
    language !== 'tr' &&
    candidate.relation.kind === 'none' &&
    words.joins(candidate.first) &&
    (paragraph.nouns(before) & noun.quarter) !== 0
  );
}

/** "Anadolu Ajansı": a body of its own name has a capital there, the state's has none. */
function isAgency(paragraph: Paragraph, word: number): boolean {
  const bits = paragraph.cues(word);
  const isNoun =
    (bits & (cue.body | cue.medium)) !== 0 || (paragraph.nouns(word) & noun.agency) !== 0;
  return isNoun && (bits & cue.spatial) === 0 && paragraph.words.capital[word] !== 0;
}

function isNamedGroup(paragraph: Paragraph, candidate: Candidate, next: number): boolean {
  return paragraph.words.capital[next] !== 0 || isFar(paragraph, candidate);
}

/** Whether the form is the one that stands in front of a noun to qualify it. */
function qualifies({ cases, suffixWords }: Candidate, language: LinkLanguage): boolean {
  if (language === 'ru') return (cases & attributive) !== 0;
  if (language === 'hy') return (cases & (genitive | attributive | unmarked)) !== 0;
  return suffixWords === 0 && (cases & unmarked) !== 0;
}
