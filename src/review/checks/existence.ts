/** Things on a day when they were there, or were not: corridor, posts, checkpoints, airports. */
import { addDays, daysOf, daysOverlap, type Days } from '../../chronology/calendar';
import type { AtlasFeature, Catalog } from '../../catalog/types';
import type { Check, CheckInput } from '../check';
import { groupsIn } from '../word-groups';
import type { Thing } from '../rules';
import { isFirm, mentionsOn, type SentenceDate } from '../linked-sentences';

export const checkExistence: Check = (input) =>
  input.sentence.dates.flatMap((date) => {
    const { days } = date;
    if (!days) return [];
    const findings = input.rules.things.flatMap((thing) => of(input, date, days, thing));
    // One thing is enough; what contradicts matters more.
    const one = findings.find(({ verdict }) => verdict === 'contradicts') ?? findings[0];
    return one ? [one] : [];
  });

function of(input: CheckInput, date: SentenceDate, days: Days, thing: Thing) {
  const { said, catalog } = input;
  if (!said.of(date, thing.says) || (thing.unless && said.of(date, thing.unless))) return [];
  const place = placeOf(input, date, thing);
  if (place === null || said.of(date, ['denial'])) return [];
  if (thing.since !== null && days.first < thing.since) return [];
  const isThere = daysOverlap(days, daysOf(thing));
  if (!isThere && !isAbsent(input, date, days, thing)) return [];
  const { start, end } = date;
  const reason = { code: 'there', thing: thing.id, from: thing.from, to: thing.to } as const;
  const verdict = isThere ? 'agrees' : 'contradicts';
  const { ref, citations } = basisOf(catalog, thing, place);
  return [{ kind: 'existence', verdict, start, end, ref, reason, citations } as const];
}

/** Whether the sentence says firmly that the thing was there, on a day when it surely was not. */
function isAbsent(
  { said, sentence }: CheckInput,
  date: SentenceDate,
  days: Days,
  thing: Thing,
): boolean {
  if (said.isUnsettled(date) || !isFirm(date, sentence)) return false;
  if (!said.isDayOf(date, [...groupsIn(thing.says), 'convoy', 'holding'])) return false;
  const { around = 0 } = thing;
  const widened = { first: addDays(days.first, -around), last: addDays(days.last, around) };
  return !daysOverlap(widened, daysOf(thing));
}

/** The first place of the sentence where the thing may be; null where it names none. */
function placeOf(
  { catalog, sentence }: CheckInput,
  date: SentenceDate,
  { at }: Thing,
): string | null {
  const isThere = (id: string) =>
    at === 'units' ? isInUnits(catalog.featureById[id]) : at.includes(id);
  const named = mentionsOn(sentence, date).filter(
    ({ placeId, role }) => role === 'location' && isThere(placeId),
  );
  const posts = named.find(({ placeId }) => postAt(catalog, placeId));
  return (posts ?? named[0])?.placeId ?? null;
}

function isInUnits(feature: AtlasFeature | undefined): boolean {
  if (!feature) return false;
  const { district, country, layer } = feature.properties;
  return (
    layer === 'districts' ||
    (district !== undefined && district !== null && (country ?? null) === null)
  );
}

function postAt({ features }: Catalog, place: string): AtlasFeature | undefined {
  return features.find(
    ({ properties }) => properties.layer === 'posts' && properties.place === place,
  );
}

/** What says when a thing was there: the post of the place where there is one. */
function basisOf(catalog: Catalog, { records, at }: Thing, place: string) {
  const post = at === 'units' ? postAt(catalog, place) : undefined;
  const statements = [...catalog.events, ...catalog.facts].filter(({ id }) => records.includes(id));
  const citations = post?.properties.citations ?? [];
  return {
    ref: post?.id ?? place,
    citations: [...new Set([...citations, ...statements.flatMap((one) => one.citations)])],
  };
}
