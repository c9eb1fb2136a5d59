/** Which place a name means where several bear it: Georgia, the two Martunis, Aghavno. */
import { cue } from '../cues/lexicon';
import { foldName } from '../names/characters';
import type { LinkablePlace } from '../names/places';
import type { Candidate } from './candidate';
import type { Paragraph } from './paragraph';

/** Points for what a place is, before anything is read around the name. */
const byScope: Readonly<Record<LinkablePlace['scope'], number>> = {
  core: 6,
  region: 5.5,
  world: 3,
};
const byKind: Readonly<Record<string, number>> = {
  country: 2,
  capital: 1.5,
  region: 0.5,
  lake: 0.3,
  district: -1,
  river: -2,
  state: -1,
  road: -1,
  airport: -1,
};
/** What the places around may add at most. */
const mostContext = 5;
/** Nearness halves at this distance; for what is as large as a country, at the second one. */
const halfKm = 40;
const wideKm = 500;
/** And at this many words between the two names. */
const halfWords = 12;
const kmPerDegree = 111.2;
/** What only a lake has: shores, in the languages that say them beside its name. */
const shore = /^(shore|orilla|rive|bord|бере|ափ|sahil|kiyi|lake|lago|lac|озер|լիճ|լճ|gol)/;
const stateWords = new Set(['state', 'estado', 'etat', 'eyaleti', 'eyaletinde', 'stati']);

/** Chooses the place of every candidate; nearness is judged by the names that mean one place only. */
export function choosePlaces(paragraph: Paragraph): void {
  const { candidates } = paragraph;
  for (const candidate of candidates) {
    const { readings, place } = candidate;
    if (readings.every(({ form }) => form.place === place)) continue;
    let best = -Infinity;
    for (const { form } of readings) {
      const points = score(paragraph, candidate, form.place);
      if (points > best) [best, candidate.place] = [points, form.place];
    }
  }
}

function score(paragraph: Paragraph, candidate: Candidate, number: number): number {
  const place = paragraph.index.places[number];
  if (!place) return -Infinity;
  const size = Math.min(2, Math.log10((place.population ?? 10_000) / 10_000));
  return (
    byScope[place.scope] +
    (byKind[place.kind] ?? 0) +
    (place.scope === 'world' ? size : 0) +
    byName(paragraph, candidate, number) +
    byHead(paragraph, candidate, place) +
    byNeighbours(paragraph, candidate, number)
  );
}

/** The name in the language of the text, letter for letter, outweighs a look-alike. */
function byName(paragraph: Paragraph, candidate: Candidate, number: number): number {
  const surface = paragraph.text.slice(candidate.start, candidate.end).toLowerCase();
  let best = -Infinity;
  for (const { form } of candidate.readings) {
    if (form.place !== number) continue;
    const isExact = surface.startsWith(form.name.text.toLowerCase().slice(0, -1));
    const points =
      (isExact ? 1 : 0) +
      (form.name.lang === paragraph.language || form.name.lang === 'mul' ? 0.5 : 0) -
      (form.name.weak ? 2 : 0) -
      (form.isAdjective ? 0.5 : 0);
    best = Math.max(best, points);
  }
  return best;
}

/** "the river Aghavno", "the state of Georgia". */
function byHead(paragraph: Paragraph, candidate: Candidate, place: LinkablePlace): number {
  const { words, text } = paragraph;
  const heads = [candidate.relation.head, candidate.first - 1, paragraph.after(candidate)];
  for (const head of heads) {
    if (head < 0 || head >= words.count) continue;
    const word = foldName(text.slice(words.start[head], words.end[head]));
    if (place.kind === 'state' && stateWords.has(word)) return 6;
    if (place.kind === 'river' && /^(rio|riv|рек|گ|գետ|cay|nehr|nehir)/.test(word)) return 4;
    if (place.kind === 'lake' && shore.test(word)) return 4;
    const isTown = ['city', 'town', 'village'].includes(place.kind);
    if (isTown && (paragraph.cues(head) & cue.settlement) !== 0) return 1;
  }
  return 0;
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
    const isApposed = isWide && candidate.first - other.last === 1 && km < scale;
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
