import { cue } from '../cues/classes';
import type { Candidate } from './candidate';
import { isLocated } from './is-location';
import type { Paragraph } from './paragraph';

/** "Kapan kuran avcılar": a capital that only the sentence's start explains. */
export function isEverydayWord(paragraph: Paragraph, candidate: Candidate): boolean {
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
