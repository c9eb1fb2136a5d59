/** Keeps the links of an article to places of the reader's own as those places are now. */
import type { GazetteerPlace } from '../formats/linked-text';
import type { LinkedMention } from '../linking/linker';
import { isOwnPlace } from '../linking/names/own-places';
import { spansOverlap } from './corrections';
import type { OwnArticle, OwnMention } from './own-article';
import { aroundOthers, byPeople } from './relink';

type Links = Pick<OwnArticle, 'mentions' | 'places'>;

/** Whether a text can name such a place, or has a link to one. */
export function concernsOwnPlaces(
  { mentions }: Pick<OwnArticle, 'mentions'>,
  places: readonly GazetteerPlace[],
): boolean {
  return places.length > 0 || mentions.some(({ placeId }) => isOwnPlace(placeId));
}

/**
 * The links and places of an article after its text was read by the places as they are now; null
 * where nothing differs. What a person linked stays, and so do links that no such place touches.
 * A place that was removed keeps its last record where a person linked words to it.
 */
export function linksToOwnPlaces(
  { mentions, places }: Links,
  found: readonly LinkedMention[],
  records: readonly GazetteerPlace[],
): Links | null {
  const come = found.filter(({ placeId }) => isOwnPlace(placeId));
  const isMachine = (one: OwnMention) => !byPeople(one);
  const gone = mentions.filter((one) => isMachine(one) && isOwnPlace(one.placeId));
  const kept = mentions.filter(
    (one) =>
      !isMachine(one) || !(gone.includes(one) || come.some((other) => spansOverlap(other, one))),
  );
  const again = found.filter(
    (one) => come.includes(one) || gone.some((other) => spansOverlap(other, one)),
  );
  const after = aroundOthers(kept, again);
  const links = { mentions: after, places: placesOf(after, places, records) };
  return JSON.stringify(links) === JSON.stringify({ mentions, places }) ? null : links;
}

/** The records of an article, those of the reader's own as they are now. */
function placesOf(
  mentions: readonly OwnMention[],
  before: readonly GazetteerPlace[],
  records: readonly GazetteerPlace[],
): readonly GazetteerPlace[] {
  const now = new Map(records.map((record) => [record.id, record]));
  const named = new Set(mentions.map(({ placeId }) => placeId));
  const stays = before.filter(({ id }) => !isOwnPlace(id) || named.has(id));
  const old = new Set(stays.map(({ id }) => id));
  const added = records.filter(({ id }) => named.has(id) && !old.has(id));
  return [...stays.map((place) => now.get(place.id) ?? place), ...added];
}
