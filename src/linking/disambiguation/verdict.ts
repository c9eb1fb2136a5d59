/**
 * Whether a name in a text is a place. Everything that speaks for or against it is weighed here, in
 * this order: what holds first decides, and its code is the reason. What names the thing itself
 * (quotation marks, a noun of its own, an honorific) comes before what stands around it by chance
 * (capitals, the matter of the sentence).
 */
import { isLocated } from './is-location';
import type { Candidate } from './candidate';
import { isBreedOrWine } from './goods-with-place-names';
import { isEverydayWord } from './everyday-word';
import { hasOwnGeneric } from './head-noun';
import { isPartOfLongerName } from './longer-names';
import { isNamedThing, isQuarter, isStreet } from './named-things';
import { isOfOtherState } from './other-state';
import type { Paragraph } from './paragraph';
import { isClaimed, isCalledPerson, isPersonBeside } from './person';
import { isInTitle, isQuotedName } from './quotes';
import type { Reason } from './reasons';
import { isSmallName } from './small-letters';
import { isInTeamTable, isTeam } from './team';
import { isDemonym, isEndingOnly, isNamesake, isTooWeak } from './weak-names';

type Test = (paragraph: Paragraph, candidate: Candidate) => boolean;

interface Evidence {
  readonly reason: Reason;
  readonly holds: Test;
}

/** Codes and tests, the weightiest first. */
const evidence: readonly Evidence[] = [
  { reason: 'namesake', holds: isNamesake },
  { reason: 'namesake', holds: isOfOtherState },
  { reason: 'small-letters', holds: isSmallName },
  { reason: 'quoted-name', holds: isQuotedName },
  { reason: 'title', holds: isInTitle },
  { reason: 'street', holds: isStreet },
  { reason: 'quarter', holds: isQuarter },
  { reason: 'named-thing', holds: isNamedThing },
  { reason: 'person', holds: isCalledPerson },
  { reason: 'own-generic', holds: hasOwnGeneric },
  { reason: 'ware', holds: isBreedOrWine },
  { reason: 'team', holds: isInTeamTable },
  { reason: 'demonym', holds: isDemonym },
  { reason: 'everyday-word', holds: isEverydayWord },
  { reason: 'ending', holds: isEndingOnly },
  { reason: 'longer-name', holds: isPartOfLongerName },
  { reason: 'person', holds: isPersonBeside },
  { reason: 'person', holds: isClaimed },
  { reason: 'team', holds: isTeam },
  { reason: 'weak-name', holds: isTooWeak },
  { reason: 'located', holds: isLocated },
];
const inFavour = new Set<Reason>(['own-generic', 'located', 'known-name']);

/** Decides on a name: its reason, and whether it is refused. */
export function decide(paragraph: Paragraph, candidate: Candidate): void {
  candidate.reason = reasonOf(paragraph, candidate);
  candidate.refused = !inFavour.has(candidate.reason);
}

function reasonOf(paragraph: Paragraph, candidate: Candidate): Reason {
  for (const { reason, holds } of evidence) if (holds(paragraph, candidate)) return reason;
  return 'known-name';
}
