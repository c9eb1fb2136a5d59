import type { Candidate } from './candidate';
import { isCoordinated } from './districts';
import type { Paragraph } from './paragraph';

/** "Fuzuli ve zengilan": a name in small letters counts beside one with a capital. */
export function isSmallName(paragraph: Paragraph, candidate: Candidate): boolean {
  if (!candidate.isSmall) return false;
  const at = paragraph.numberOf(candidate);
  const [previous, next] = [paragraph.candidates[at - 1], paragraph.candidates[at + 1]];
  return ![
    previous && !previous.isSmall && isCoordinated(paragraph, previous, candidate),
    next && !next.isSmall && isCoordinated(paragraph, candidate, next),
  ].includes(true);
}
