/** Days and places that a sentence tells of together. */
import { clauseDistance } from './clauses';
import { sentencesOf } from './sentences';
import { daysOfEdtf } from './text-time';
import type { FoundDate } from './find-dates';

/** What is asked of a mention: where it stands, which place it is, and in what role. */
export interface PairedMention {
  readonly start: number;
  readonly end: number;
  readonly placeId: string;
  readonly role: string;
}

/** A place and a time that one sentence tells of together. */
export interface DatedPlace {
  readonly placeId: string;
  readonly edtf: string;
  /** The sentence, UTF-16 code units, half-open. */
  readonly start: number;
  readonly end: number;
}

interface DatedSpan {
  readonly start: number;
  readonly end: number;
  readonly edtf: string;
}

/** A sentence with more dates is a table, in which none narrows another. */
const mostNarrowed = 30;

/**
 * Each date of a sentence with the places of its clause, or with the nearest before it where the
 * clause goes on about the same. Governments that act and adjectives are left out; what comes again
 * and again has no day; a wider time that the sentence narrows is left to the narrower.
 */
export function pairDates(
  text: string,
  mentions: readonly PairedMention[],
  dates: readonly FoundDate[],
): readonly DatedPlace[] {
  const pairs: DatedPlace[] = [];
  const scenes = mentions.filter(({ role }) => role === 'location');
  let [scene, date] = [0, 0];
  for (const { start, end } of sentencesOf(text, dates)) {
    const [firstScene, firstDate] = [scene, date];
    while ((scenes[scene]?.start ?? Infinity) < end) scene += 1;
    while ((dates[date]?.start ?? Infinity) < end) date += 1;
    if (scene === firstScene || date === firstDate) continue;
    const places = scenes.slice(firstScene, scene);
    const told = dates.slice(firstDate, date).filter(hasDays);
    if (told.length === 0) continue;
    const seen = new Set<string>();
    for (const [placeId, edtf] of pairsOf(text, places, narrowest(told))) {
      const key = `${placeId} ${edtf}`;
      if (!seen.has(key)) pairs.push({ placeId, edtf, start, end });
      seen.add(key);
    }
  }
  return pairs;
}

/** Whether it is known on which days it was; what comes every year is on many. */
function hasDays(date: FoundDate): date is FoundDate & DatedSpan {
  return date.edtf !== null && date.kind !== 'recurring';
}

/** Of each mention, in the order of the text, the times that its sentence tells of its place. */
export function daysOfMentions(
  mentions: readonly PairedMention[],
  pairs: readonly DatedPlace[],
): readonly (readonly string[])[] {
  let first = 0;
  return mentions.map(({ start, placeId, role }) => {
    const days: string[] = [];
    while ((pairs[first]?.end ?? Infinity) <= start) first += 1;
    for (let at = first; (pairs[at]?.start ?? Infinity) <= start; at += 1) {
      const pair = pairs[at];
      if (pair?.placeId === placeId && role === 'location') days.push(pair.edtf);
    }
    return days;
  });
}

/** The dates of a sentence without those that another one narrows. */
function narrowest(dates: readonly DatedSpan[]): readonly DatedSpan[] {
  if (dates.length > mostNarrowed) return dates;
  const days = dates.map(({ edtf }) => daysOfEdtf(edtf));
  return dates.filter((one, index) =>
    days.every((other, at) => {
      const own = days[index];
      if (at === index || !own || !other || dates[at]?.edtf === one.edtf) return true;
      return !(own.first <= other.first && other.last <= own.last);
    }),
  );
}

function pairsOf(
  text: string,
  places: readonly PairedMention[],
  dates: readonly DatedSpan[],
): readonly (readonly [string, string])[] {
  if (dates.length === 1) return places.map(({ placeId }) => [placeId, dates[0]?.edtf ?? '']);
  const pairs: [string, string][] = [];
  const paired = new Set<DatedSpan>();
  let next = 0;
  for (const place of places) {
    while ((dates[next]?.start ?? Infinity) < place.start) next += 1;
    const date = nearest(text, place, [dates[next - 1], dates[next]]);
    if (!date) continue;
    pairs.push([place.placeId, date.edtf]);
    paired.add(date);
  }
  let before = -1;
  for (const date of dates) {
    while ((places[before + 1]?.start ?? Infinity) < date.start) before += 1;
    const place = places[before] ?? places[0];
    if (!paired.has(date) && place) pairs.push([place.placeId, date.edtf]);
  }
  return pairs;
}

/** Of the dates on either side the one that fewer words and signs stand between. */
function nearest(
  text: string,
  place: PairedMention,
  sides: readonly (DatedSpan | undefined)[],
): DatedSpan | undefined {
  const distances = sides.map((date) => (date ? clauseDistance(text, date, place) : Infinity));
  return sides[distances.indexOf(Math.min(...distances))];
}
