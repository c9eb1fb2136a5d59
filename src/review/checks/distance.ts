/** A stated distance in a straight line between two named places. */
import type { Catalog } from '../../catalog/types';
import type { LinkedMention } from '../../linking/linker';
import { distanceKm } from '../../query/distance';
import type { Check, CheckInput } from '../check';
import { lengthsIn, type StatedLength } from '../lengths';

/** A length within 15 % of the distance is right; one off by a third or more is wrong. */
const right = 0.15;
const wrong = 1 / 3;

export const checkDistance: Check = (input) => {
  const pair = pairOf(input);
  if (!pair) return [];
  const [first, second] = pair;
  const km = distanceKm([first.lon, first.lat], [second.lon, second.lat]);
  const slack = accuracyKm(input.catalog, first) + accuracyKm(input.catalog, second);
  const { sentence, said } = input;
  const isStraight = said.has('straight');
  const stated = isStraight ? nearest(lengthsIn(sentence), said.where('straight')) : [];
  return stated.flatMap(({ start, end, km: told }) => {
    const off = Math.abs(told - km);
    const verdict =
      off <= Math.max(right * km, slack)
        ? 'agrees'
        : off >= wrong * km + slack && !said.has('bound')
          ? 'contradicts'
          : 'silent';
    const places = [first.placeId, second.placeId] as const;
    const reason = { code: 'distance', places, km } as const;
    const ref = places.join(',');
    const citations = citationsOf(input.catalog, places);
    return [{ kind: 'distance', verdict, start, end, ref, reason, citations } as const];
  });
};

/** The length beside the words for a straight line; the others are of roads and heights. */
function nearest(
  lengths: readonly StatedLength[],
  words: readonly { readonly start: number }[],
): readonly StatedLength[] {
  const at = words[0]?.start ?? 0;
  const sorted = lengths.toSorted((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at));
  return sorted.slice(0, 1);
}

/** The two places of a sentence that names two, apart from countries and areas. */
function pairOf({ catalog, sentence }: CheckInput): readonly [LinkedMention, LinkedMention] | null {
  const isPoint = ({ placeId }: LinkedMention) =>
    catalog.featureById[placeId]?.geometry.type === 'Point' || !(placeId in catalog.featureById);
  const places = sentence.mentions.filter(({ role }) => role !== 'adjective').filter(isPoint);
  const [first, second, third] = places.filter(
    ({ placeId }, index) => places.findIndex((other) => other.placeId === placeId) === index,
  );
  return first && second && !third ? [first, second] : null;
}

function accuracyKm({ featureById }: Catalog, { placeId }: LinkedMention): number {
  return (featureById[placeId]?.properties.accuracy ?? 2000) / 1000;
}

function citationsOf({ featureById }: Catalog, places: readonly string[]): readonly string[] {
  const all = places.flatMap((place) => featureById[place]?.properties.citations ?? []);
  return [...new Set(all)];
}
