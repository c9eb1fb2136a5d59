import type { Candidate } from './candidate';
import { isCoordinated } from './districts';
import type { Paragraph } from './paragraph';

/** "Fuzuli ve zengilan": a name in small letters counts beside one of the atlas with a capital. */
export function isSmallName(paragraph: Paragraph, candidate: Candidate): boolean {
  if (!candidate.isSmall) return false;
  const at = paragraph.numberOf(candidate);
  const [previous, next] = [paragraph.candidates[at - 1], paragraph.candidates[at + 1]];
  const isBeside = (other: Candidate | undefined, first?: Candidate, second?: Candidate) =>
    other !== undefined &&
    first !== undefined &&
    second !== undefined &&
    !other.isSmall &&
    paragraph.index.places[other.place]?.scope === 'core' &&
    isCoordinated(paragraph, first, second);
  return !isBeside(previous, previous, candidate) && !isBeside(next, candidate, next);
}
