/** What an editor does to a link. Each is a pure function: from an article to the edit. */
import type { Role } from '../catalog/types';
import type { Span } from '../linking/anchors';
import type { Edit } from './undo-history';
import type { Content, LostLink, OwnMention } from './own-article';

/** The link is right as it is. */
export function accept(mention: OwnMention): Edit {
  return swap([mention], [{ ...mention, state: 'verified' }]);
}

/** Every link that nobody has checked yet is right. */
export function acceptAll({ mentions }: Pick<Content, 'mentions'>): Edit {
  const machine = mentions.filter(({ state }) => state === 'machine');
  return swap(
    machine,
    machine.map((mention) => ({ ...mention, state: 'verified' })),
  );
}

/** The words mean another place, or have another role in the sentence. */
export function change(mention: OwnMention, to: { placeId?: string; role?: Role }): Edit {
  return swap([mention], [{ ...mention, ...to, state: 'edited' }]);
}

/** The words name no place. */
export function remove(mention: OwnMention): Edit {
  return swap([mention], [{ ...mention, state: 'removed' }]);
}

/** These words name a place; links that they overlap are removed. */
export function linkByHand(
  { mentions }: Pick<Content, 'mentions'>,
  { start, end }: Span,
  placeId: string,
  role: Role,
): Edit {
  const gone = mentions.filter((other) => spansOverlap(other, { start, end }));
  return swap(gone, [{ start, end, placeId, role, state: 'edited' }]);
}

/** Drops a link that was lost. */
export function forget({ lost }: Pick<Content, 'lost'>, link: LostLink): Edit {
  return { before: { lost }, after: { lost: lost.filter((other) => other !== link) } };
}

export function spansOverlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function swap(gone: readonly OwnMention[], come: readonly OwnMention[]): Edit {
  return { gone, come };
}
