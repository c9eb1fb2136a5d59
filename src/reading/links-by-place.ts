/** The links of an article by their places; made once an article, as many cards ask for them. */
import { shownMentions, type OwnArticle, type ShownMention } from './own-article';

type ByPlace = ReadonlyMap<string, readonly ShownMention[]>;

const known = new WeakMap<OwnArticle['mentions'], ByPlace>();

/** The links that are shown, in the order of the text, by the ids of their places. */
export function linksByPlace({ mentions }: Pick<OwnArticle, 'mentions'>): ByPlace {
  const before = known.get(mentions);
  if (before) return before;
  const places = new Map<string, ShownMention[]>();
  for (const mention of shownMentions({ mentions })) {
    const same = places.get(mention.placeId);
    if (same) same.push(mention);
    else places.set(mention.placeId, [mention]);
  }
  known.set(mentions, places);
  return places;
}
