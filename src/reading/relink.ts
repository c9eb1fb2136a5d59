/**
 * Keeps the links that people made or checked, after a new reading, a changed text or a file of
 * links.
 */
import { anchor, reanchor, type Anchor, type TextPositionSelector } from '../linking/anchors';
import type { LinkedMention } from '../linking/linker';
import { spansOverlap } from './corrections';
import { byPlace, freeOf } from './free-spans';
import type { Content, LostLink, OwnMention } from './own-article';

type Linked = Pick<Content, 'text' | 'mentions' | 'lost'>;
type Found = Pick<LinkedMention, 'start' | 'end' | 'placeId' | 'role'>;
/** A link whose place in a text must be found. */
type Sought = Anchor & Pick<OwnMention, 'placeId' | 'role' | 'state'>;

/** The links after the text was read again, for example in another language. */
export function relinked(
  { mentions }: Pick<Content, 'mentions'>,
  found: readonly Found[],
): readonly OwnMention[] {
  return aroundOthers(mentions.filter(byPeople), found);
}

/**
 * The links of people in a changed text, where they are found again with certainty; the others are
 * lost, in the order of the old text. Links lost before are searched again.
 */
export function revised(
  { text, mentions, lost }: Linked,
  newText: string,
  found: readonly Found[],
): Linked {
  const own = mentions
    .filter(byPeople)
    .map(({ start, end, ...link }) => ({ ...anchor(text, { start, end }), ...link }));
  const again = lost.map((link) => ({ ...link, position: null }));
  const sought = seek(newText, [...own, ...again]);
  return { text: newText, mentions: aroundOthers(sought.mentions, found), lost: sought.lost };
}

/** Adds links from a file to the text; they take precedence over the links there. */
export function withBrought(
  { text, mentions, lost }: Linked,
  brought: readonly (LostLink & { readonly position: TextPositionSelector | null })[],
): Linked {
  const sought = seek(text, brought);
  return {
    text,
    mentions: [...freeOf(sought.mentions, mentions), ...sought.mentions].sort(byPlace),
    lost: [...lost, ...sought.lost],
  };
}

/**
 * Links of the linker around those of people, which take precedence if both have the same words.
 */
export function aroundOthers(
  others: readonly OwnMention[],
  found: readonly Found[],
): readonly OwnMention[] {
  const machine = freeOf(others, found).map(({ start, end, placeId, role }): OwnMention => ({
    start,
    end,
    placeId,
    role,
    state: 'machine',
  }));
  return [...others, ...machine].sort(byPlace);
}

function seek(text: string, links: readonly Sought[]) {
  const { kept, lost } = reanchor(text, links);
  const found = kept.map(({ anchor: { placeId, role, state }, span }): OwnMention => ({
    ...span,
    placeId,
    role,
    state,
  }));
  return {
    mentions: withoutOverlaps(found),
    // A removed link that is not found again needs no place and is not listed as lost.
    lost: lost.flatMap(({ anchor: { quote, placeId, role, state } }) =>
      state === 'removed' ? [] : [{ quote, placeId, role, state }],
    ),
  };
}

/** Of links with overlapping words, the first. */
function withoutOverlaps(mentions: readonly OwnMention[]): readonly OwnMention[] {
  const kept: OwnMention[] = [];
  for (const mention of mentions.toSorted(byPlace)) {
    const last = kept.at(-1);
    if (!last || !spansOverlap(last, mention)) kept.push(mention);
  }
  return kept;
}

export function byPeople({ state }: Pick<OwnMention, 'state'>): boolean {
  return state !== 'machine';
}
