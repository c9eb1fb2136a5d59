/** Which place a name means where several bear it: Georgia, the two Martunis, Aghavno. */
import type { LinkablePlace } from '../names/places';
import type { Candidate } from './candidate';
import { nounsOf } from './head-noun';
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
/** What the places around may add at most. */
const mostContext = 5;
/** Nearness halves at this distance; for what is as large as a country, at the second one. */
const halfKm = 40;
const wideKm = 500;
/** Nearness also halves at this many words between the names. */
const halfWords = 12;
const kmPerDegree = 111.2;
/** A namesake and what it belongs to: words apart, and kilometres. */
const ownedWithin = 4;
const ownedKm = 120;
/** What a town loses that shares a country's name. */
const sameNameAsCountry = 4;

/** Chooses the place of every candidate; nearness is judged by the names that mean one place only. */
export function choosePlaces(paragraph: Paragraph): void {
  const { candidates } = paragraph;
  for (const candidate of candidates) {
    const { readings, place } = candidate;
    if (readings.every(({ form }) => form.place === place)) continue;
    let best = -Infinity;
    const nouns = nounsOf(paragraph, candidate);
    for (const { form } of readings) {
      const [points, choice] = score(paragraph, candidate, form.place, nouns);
      if (points > best) {
        best = points;
        candidate.place = form.place;
        candidate.choice = choice;
      }
    }
  }
}

/** The score of a place, and the evidence that adds most to it. */
function score(
  paragraph: Paragraph,
  candidate: Candidate,
  number: number,
  nouns: number,
): readonly [number, Choice] {
  const place = paragraph.index.places[number];
  if (!place) return [-Infinity, 'best-known'];
  const size = Math.min(2, Math.log10((place.population ?? 10_000) / 10_000));
  const known =
    byScope[place.scope] + (byKind[place.kind] ?? 0) + (place.scope === 'world' ? size : 0);
  const noun = byHead(paragraph, candidate, place, nouns);
  // A country beats the capital of its name (Бразилия, Kuwait), however large that is.
  const lesser = isCapitalOfSameName(paragraph, candidate, place) ? sameNameAsCountry : 0;
  const twice = bySecondName(paragraph, candidate, number);
  const near = byNeighbours(paragraph, candidate, number);
  const points = known - lesser + byName(paragraph, candidate, number) + noun + twice + near;
  const most = Math.max(noun, twice, near, leastEvidence);
  if (most === leastEvidence) return [points, 'best-known'];
  return [points, most === noun ? 'head-noun' : most === twice ? 'said-twice' : 'nearness'];
}

/** The nearest sure place, on the ground and in the text: "Martuni, on Lake Sevan". */
function byNeighbours(paragraph: Paragraph, candidate: Candidate, number: number): number {
  const place = paragraph.index.places[number];
  if (!place) return 0;
  const isWide = place.kind === 'state' || place.kind === 'country';
  const scale = isWide ? wideKm : halfKm;
  let best = 0;
  for (const other of paragraph.around(candidate)) {
    if (other === candidate || other.refused || other.place === number) continue;
    const anchor = paragraph.index.places[other.place];
    const isSure = other.readings.every(({ form }) => form.place === other.place);
    if (!anchor || !isSure || anchor.kind === 'country' || anchor.kind === 'sea') continue;
    const apart = Math.max(candidate.first - other.last, other.first - candidate.last);
    const km = roughKm(place.position, anchor.position);
    // "Atlanta (Georgia)": a region behind its town.
    const isWithin = isWide && candidate.first - other.last === 1 && km < scale;
    // "Çorum'un Laçin ilçesi": a namesake has the town it belongs to beside it.
    const isOwned = place.namesake === true && apart <= ownedWithin && km < ownedKm;
    const isApposed = isWithin || isOwned;
    const points = mostContext / (1 + km / scale) / (1 + apart / halfWords);
    best = Math.max(best, isApposed ? 2 * mostContext : points);
  }
  return best;
}

/** Good enough to compare distances with; nothing shows or reports it. [longitude, latitude]. */
function roughKm(a: LinkablePlace['position'], b: LinkablePlace['position']): number {
  const middle = (((a[1] + b[1]) / 2) * Math.PI) / 180;
  return Math.hypot((a[0] - b[0]) * Math.cos(middle), a[1] - b[1]) * kmPerDegree;
}
