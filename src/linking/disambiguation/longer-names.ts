/** Names of which a place's name is only a part. */
import { noun, placeNouns } from '../cues/nouns/classes';
import type { Candidate } from './candidate';
import { isContinued } from './name-goes-on';
import { isContinuing } from './name-began-before';
import type { Paragraph } from './paragraph';

/** "The Boston Tea House", "Atlético de Madrid": capitals around a name make a longer one. */
export function isPartOfLongerName(paragraph: Paragraph, candidate: Candidate): boolean {
  if (isHeadline(paragraph, candidate)) return false;
  return isContinued(paragraph, candidate) || isContinuing(paragraph, candidate);
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
 * unless it turned out to be a district, or a noun of land or water follows (Карабахский хребет).
 * To be asked once the districts are known.
 */
export function isNameOnly(paragraph: Paragraph, candidate: Candidate): boolean {
  const { words, language } = paragraph;
  return (
    language === 'ru' &&
    words.capital[candidate.first] === 1 &&
    !words.beginsSentence(candidate.first) &&
    candidate.readings.every(({ form }) => form.isAdjective) &&
    paragraph.index.places[candidate.place]?.kind !== 'district' &&
    !namesLand(paragraph, candidate)
  );
}

/** Whether a noun of relief, waters or rule stands behind an adjective, one word between at most. */
export function namesLand(paragraph: Paragraph, candidate: Candidate): boolean {
  const { words } = paragraph;
  const next = paragraph.after(candidate);
  const isLand = (word: number) =>
    words.joins(word) &&
    words.capital[word] === 0 &&
    (paragraph.nouns(word) & (placeNouns | noun.relief)) !== 0;
  return isLand(next) || (words.joins(next) && words.capital[next] === 0 && isLand(next + 1));
}
