/** Which of several places is meant, by those that are named around it: "Martuni, on Lake Sevan". */
import type { LinkablePlace } from '../names/places';
import type { Candidate } from './candidate';
import type { Paragraph } from './paragraph';
import { farthest } from './rule-vocabulary';

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

/** A name that means one place only, by which others are judged. */
interface Anchor {
  readonly name: Candidate;
  /** Where it stands among the names of the paragraph. */
  readonly number: number;
  readonly place: LinkablePlace;
}

/** What stands around a name: the anchors, and where among them the name is. */
export interface Around {
  readonly anchors: readonly Anchor[];
  /** The first of them behind the name. */
  readonly behind: number;
  /** Where the name stands among the names of the paragraph. */
  readonly number: number;
}

/** Whether a name means one place only. */
export function isSure({ places }: Candidate): boolean {
  return places.length === 1;
}

/** The anchors of a paragraph; what is as large as a country or a sea is near to everything. */
export function anchorsOf({ candidates, index }: Paragraph): readonly Anchor[] {
  const anchors: Anchor[] = [];
  candidates.forEach((name, number) => {
    const place = index.places[name.place];
    if (!isSure(name) || name.refused || !place) return;
    if (place.kind !== 'country' && place.kind !== 'sea') anchors.push({ name, number, place });
  });
  return anchors;
}

/** What the nearest anchor adds, on the ground and in the text, to a place that a name may mean. */
export function byNeighbours(
  name: Candidate,
  place: number,
  meant: LinkablePlace,
  { anchors, behind, number }: Around,
): number {
  let best = 0;
  // From the name outwards, on either side as far as a nearer one on the ground would add more.
  for (let at = behind - 1; at >= 0; at -= 1) {
    const anchor = anchors[at];
    if (!anchor || anchor.number < number - farthest) break;
    const apart = name.first - anchor.name.last;
    if (apart > ownedWithin && mostApart(apart) <= best) break;
    if (anchor.name.place !== place) best = Math.max(best, byAnchor(anchor, meant, apart, true));
  }
  for (let at = behind; at < anchors.length; at += 1) {
    const anchor = anchors[at];
    if (!anchor || anchor.number >= number + farthest) break;
    const apart = anchor.name.first - name.last;
    if (apart > ownedWithin && mostApart(apart) <= best) break;
    if (anchor.name.place !== place) best = Math.max(best, byAnchor(anchor, meant, apart, false));
  }
  return best;
}

/** What one anchor adds that stands so many words apart. */
function byAnchor(
  { place }: Anchor,
  meant: LinkablePlace,
  apart: number,
  isInFront: boolean,
): number {
  const isWide = meant.kind === 'state' || meant.kind === 'country';
  const km = roughKm(meant.position, place.position);
  // "Atlanta (Georgia)": a region behind its town.
  const isWithin = isWide && isInFront && apart === 1 && km < wideKm;
  // "Çorum'un Laçin ilçesi": a namesake has the town it belongs to beside it.
  const isOwned = meant.namesake === true && apart <= ownedWithin && km < ownedKm;
  if (isWithin || isOwned) return 2 * mostContext;
  return mostApart(apart) / (1 + km / (isWide ? wideKm : halfKm));
}

/** What an anchor adds at most that stands so many words apart. */
function mostApart(words: number): number {
  return mostContext / (1 + words / halfWords);
}

/** Good enough to compare distances with; nothing shows or reports it. [longitude, latitude]. */
function roughKm(a: LinkablePlace['position'], b: LinkablePlace['position']): number {
  const middle = (((a[1] + b[1]) / 2) * Math.PI) / 180;
  const east = (a[0] - b[0]) * Math.cos(middle);
  const north = a[1] - b[1];
  return Math.sqrt(east * east + north * north) * kmPerDegree;
}
