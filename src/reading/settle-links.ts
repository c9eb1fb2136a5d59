/** Makes one file of two that link the same text, with a decision on each difference. */
import type { LinkedText, TextMention } from '../formats/linked-text';
import type { Difference } from './agreement';

/** Whose links stand where two annotators differ. */
export const decisions = ['a', 'b', 'none'] as const;
export type Decision = (typeof decisions)[number];

/** `decide` is asked once for each difference. A settled link counts as made by a person. */
export function settledLinks(
  a: LinkedText,
  b: LinkedText,
  differences: readonly Difference[],
  decide: (number: number) => Decision,
): LinkedText {
  const apart = new Set(differences.flatMap((one) => one.a));
  const agreed = a.mentions.filter((mention) => ![...apart].some((one) => isSame(one, mention)));
  const settled = differences.flatMap((one, number): readonly TextMention[] => {
    const decision = decide(number);
    return decision === 'none' ? [] : one[decision];
  });
  const mentions = [
    ...agreed.map((mention) => ({ ...mention, state: bothState(mention, b) })),
    ...settled.map((mention) => ({ ...mention, state: 'edited' as const })),
  ].sort((one, other) => (one.position?.start ?? 0) - (other.position?.start ?? 0));
  const named = new Set(mentions.map(({ place }) => place));
  const places = joined(a.places, b.places).filter(({ id }) => named.has(id));
  const used = new Set(places.flatMap(({ sources }) => sources));
  const sources = joined(a.sources, b.sources).filter(({ id }) => used.has(id));
  return { text: a.text, mentions, ...(a.dates && { dates: a.dates }), places, sources };
}

/** What two people linked alike is checked, unless both left it as the atlas found it. */
function bothState(mention: TextMention, { mentions }: LinkedText): TextMention['state'] {
  const other = mentions.find((one) => isSame(one, mention));
  return mention.state === 'machine' && other?.state !== 'machine'
    ? (other?.state ?? 'machine')
    : mention.state;
}

function isSame(one: TextMention, other: TextMention): boolean {
  const isThere = one.position?.start === other.position?.start;
  return isThere && one.quote.exact === other.quote.exact && one.place === other.place;
}

function joined<T extends { readonly id: string }>(one: readonly T[], other: readonly T[]) {
  return [...new Map([...other, ...one].map((each) => [each.id, each])).values()];
}
