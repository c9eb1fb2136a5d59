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

/** Codes and tests, the weightiest first. */
const evidence: readonly (readonly [Reason, Test])[] = [
  ['namesake', isNamesake],
  ['namesake', isOfOtherState],
  ['small-letters', isSmallName],
  ['quoted-name', isQuotedName],
  ['title', isInTitle],
  ['street', isStreet],
  ['quarter', isQuarter],
  ['named-thing', isNamedThing],
  ['person', isCalledPerson],
  ['own-generic', hasOwnGeneric],
  ['ware', isBreedOrWine],
  ['team', isInTeamTable],
  ['demonym', isDemonym],
  ['everyday-word', isEverydayWord],
  ['ending', isEndingOnly],
  ['longer-name', isPartOfLongerName],
  ['person', isPersonBeside],
  ['person', isClaimed],
  ['team', isTeam],
  ['weak-name', isTooWeak],
  ['located', isLocated],
];
const inFavour = new Set<Reason>(['own-generic', 'located', 'known-name']);

/** Decides on a name: its reason, and whether it is refused. */
export function decide(paragraph: Paragraph, candidate: Candidate): void {
  candidate.reason = 'known-name';
  for (const [reason, holds] of evidence)
    if (holds(paragraph, candidate)) {
      candidate.reason = reason;
      break;
    }
  candidate.refused = !inFavour.has(candidate.reason);
}
