/** What the name itself and the words beside it add to a place that it may mean. */
import { settlementKinds } from '../../catalog/settlement-kinds';
import { nounOfKind } from '../cues/nouns/classes';
import type { LinkablePlace } from '../names/places';
import type { Candidate } from './candidate';
import { gap } from './gaps';
import { isBesideSettlement } from './head-noun';
import type { Paragraph } from './paragraph';

/** What a second name of the same place adds. */
const secondName = 8;

/** Whether a town or a region has the name of a country, as capitals do. */
export function isCapitalOfSameName(
  { index }: Paragraph,
  { places }: Candidate,
  { kind }: LinkablePlace,
): boolean {
  if (kind === 'country' || kind === 'state') return false;
  return places.some((number) => index.places[number]?.kind === 'country');
}

/**
 * The name in the language of the text, letter for letter, outweighs a look-alike. `surface`: the
 * name as it stands in the text, in small letters.
 */
export function byName(
  { language }: Paragraph,
  candidate: Candidate,
  number: number,
  surface: string,
): number {
  let best = -Infinity;
  for (const { form } of candidate.readings) {
    if (form.place !== number) continue;
    const isExact = surface.startsWith(form.name.text.toLowerCase().slice(0, -1));
    const points =
      (isExact ? 1 : 0) +
      (form.name.lang === language || form.name.lang === 'mul' ? 0.5 : 0) -
      (form.name.weak ? 2 : 0) -
      (form.isAdjective ? 0.5 : 0);
    best = Math.max(best, points);
  }
  return best;
}

/** "the river Aghavno", "the state of Georgia", "Dadivank monastery": the noun sets the kind. */
export function byHead(
  paragraph: Paragraph,
  candidate: Candidate,
  place: LinkablePlace,
  nouns: number,
): number {
  if ((nouns & (nounOfKind[place.kind] ?? 0)) !== 0) return isLarge(place) ? 8 : 6;
  return settlementKinds.has(place.kind) && isBesideSettlement(paragraph, candidate) ? 2 : 0;
}

function isLarge({ kind }: LinkablePlace): boolean {
  return kind === 'state' || kind === 'country' || kind === 'principality';
}

/** "Mets Shen / Boyuk Galadarasi": two names that a slash or brackets make one share their place. */
export function bySecondName(paragraph: Paragraph, candidate: Candidate, number: number): number {
  const at = paragraph.numberOf(candidate);
  const previous = paragraph.candidates[at - 1];
  const next = paragraph.candidates[at + 1];
  const isShared =
    (previous?.places.includes(number) === true && isOneWith(paragraph, previous, candidate)) ||
    (next?.places.includes(number) === true && isOneWith(paragraph, candidate, next));
  return isShared ? secondName : 0;
}

function isOneWith(paragraph: Paragraph, first: Candidate, second: Candidate): boolean {
  const before = paragraph.words.before[second.first] ?? 0;
  return paragraph.after(first) === second.first && (before & (gap.slash | gap.bracket)) !== 0;
}
