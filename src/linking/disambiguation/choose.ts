/** Which place a name means where several bear it: Georgia, the two Martunis, Aghavno. */
import type { LinkablePlace } from '../names/places';
import type { Candidate } from './candidate';
import { nounsOf } from './head-noun';
import { type Around, anchorsOf, byNeighbours, isSure } from './nearness';
import type { Paragraph } from './paragraph';
import { byHead, byName, bySecondName, isCapitalOfSameName } from './score';
import type { Choice } from './reasons';

/** What a place scores for what it is, before anything is read around the name. */
const byScope: Readonly<Record<LinkablePlace['scope'], number>> = {
  core: 6,
  region: 5.5,
  world: 3,
  // Below those of the atlas, of whose places a reader's gazetteer may have many too.
  own: 4.5,
};
const byKind: Readonly<Record<string, number>> = {
  country: 2,
  capital: 1.5,
  monastery: 1,
  region: 0.5,
  lake: 0.3,
  district: -1,
  principality: -3,
  river: -2,
  state: -1,
  road: -1,
  airport: -1,
};
/** Evidence that adds less than this says nothing. */
const leastEvidence = 1;
/** What a town loses that shares a country's name. */
const sameNameAsCountry = 4;

/** Chooses the place of every candidate; nearness is judged by the names that mean one place only. */
export function choosePlaces(paragraph: Paragraph): void {
  const { candidates } = paragraph;
  if (candidates.every(isSure)) return;
  const anchors = anchorsOf(paragraph);
  let behind = 0;
  candidates.forEach((candidate, number) => {
    while ((anchors[behind]?.number ?? Infinity) < number) behind += 1;
    if (!isSure(candidate)) choosePlace(paragraph, candidate, { anchors, behind, number });
  });
}

function choosePlace(paragraph: Paragraph, candidate: Candidate, around: Around): void {
  let best = -Infinity;
  const nouns = nounsOf(paragraph, candidate);
  const surface = paragraph.text.slice(candidate.start, candidate.end).toLowerCase();
  for (const number of candidate.places) {
    const place = paragraph.index.places[number];
    if (!place) continue;
    const size = Math.min(2, Math.log10((place.population ?? 10_000) / 10_000));
    const known =
      byScope[place.scope] + (byKind[place.kind] ?? 0) + (place.scope === 'world' ? size : 0);
    const noun = byHead(paragraph, candidate, place, nouns);
    // A country beats the capital of its name (Бразилия, Kuwait), however large that is.
    const lesser = isCapitalOfSameName(paragraph, candidate, place) ? sameNameAsCountry : 0;
    const twice = bySecondName(paragraph, candidate, number);
    const near = byNeighbours(candidate, number, place, around);
    const named = byName(paragraph, candidate, number, surface);
    const points = known - lesser + named + noun + twice + near;
    if (points <= best) continue;
    best = points;
    candidate.place = number;
    candidate.choice = choiceBy(noun, twice, near);
  }
}

/** The evidence that adds most. */
function choiceBy(noun: number, twice: number, near: number): Choice {
  const most = Math.max(noun, twice, near, leastEvidence);
  if (most === leastEvidence) return 'best-known';
  return most === noun ? 'head-noun' : most === twice ? 'said-twice' : 'nearness';
}
