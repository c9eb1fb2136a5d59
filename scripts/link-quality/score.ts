/**
 * Compares links with annotated texts. Exact: the same span and place. Mentions outside the counted
 * scopes are neutral: a link there neither gains nor loses, unless it is in a trap.
 */
import { agreement, overlap, share, type Agreement } from './figures';
import type { GoldMention, GoldSpan, GoldText } from './gold';

export interface Link extends GoldSpan {
  readonly placeId: string;
  readonly role: string;
}

export interface Score extends Agreement {
  readonly traps: number;
  /** Links on the span of a trap that the trap forbids. */
  readonly linksInTraps: number;
  /** The share of the right links that have the right role. */
  readonly roles: number;
}

export interface Measure {
  /** Scope of an annotated place. */
  readonly scopes: ReadonlyMap<string, string>;
  /** The scopes that count; empty for all. */
  readonly counting: ReadonlySet<string>;
}

/** Scores the links of every text, by text id; ids of places are those of the annotation. */
export function score(
  texts: readonly GoldText[],
  linksOf: (text: GoldText) => readonly Link[],
  measure: Measure,
): Score {
  const sum = { gold: 0, found: 0, right: 0, traps: 0, linksInTraps: 0, roles: 0 };
  for (const text of texts) {
    const counts = ({ placeId }: GoldMention) =>
      measure.counting.size === 0 || measure.counting.has(measure.scopes.get(placeId) ?? '');
    const mentions = text.mentions.filter(counts);
    const neutral = [...(text.ignore ?? []), ...text.mentions.filter((one) => !counts(one))];
    const links = linksOf(text).filter(
      (link) =>
        isTrapped(text, link) ||
        mentions.some((mention) => overlap(mention, link)) ||
        !neutral.some((span) => overlap(span, link)),
    );
    sum.gold += mentions.length;
    sum.found += links.length;
    sum.traps += text.must_not_link.length;
    sum.linksInTraps += links.filter((link) => isTrapped(text, link)).length;
    for (const mention of mentions) {
      const link = links.find((one) => isRight(mention, one));
      if (!link) continue;
      sum.right += 1;
      if (link.role === mention.role) sum.roles += 1;
    }
  }
  return { ...sum, ...agreement(sum), roles: share(sum.roles, sum.right) };
}

function isRight({ start, end, placeId, altIds = [] }: GoldMention, link: Link): boolean {
  const isSpan = link.start === start && link.end === end;
  return isSpan && (link.placeId === placeId || altIds.includes(link.placeId));
}

function isTrapped({ must_not_link: traps }: GoldText, link: Link): boolean {
  return traps.some(
    (trap) =>
      overlap(trap, link) && (trap.forbidden === '*' || trap.forbidden.includes(link.placeId)),
  );
}
