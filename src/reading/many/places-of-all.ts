/** The places that many articles name together. */
import type { Catalog } from '../../catalog/types';
import { linksByPlace } from '../links-by-place';
import { placeNamed, type NamedPlace } from '../named-places';
import type { OwnArticle } from '../own-article';
import type { KeptArticle } from '../stored-article';

/** A place with the number of links to it in all articles. */
export interface CountedPlace {
  readonly place: NamedPlace;
  readonly mentions: number;
}

/** Lists of articles are new ones after each change, so that a list is counted once. */
const counted = new WeakMap<readonly KeptArticle[], readonly CountedPlace[]>();

export function placesOfAll(
  catalog: Catalog,
  kept: readonly KeptArticle[],
): readonly CountedPlace[] {
  const places = counted.get(kept) ?? countIn(catalog, kept);
  counted.set(kept, places);
  return places;
}

function countIn(catalog: Catalog, kept: readonly KeptArticle[]): readonly CountedPlace[] {
  const counts = new Map<string, { mentions: number; readonly places: OwnArticle['places'] }>();
  for (const { article } of kept)
    for (const [id, links] of linksByPlace(article)) {
      const known = counts.get(id);
      if (known) known.mentions += links.length;
      else counts.set(id, { mentions: links.length, places: article.places });
    }
  return [...counts].flatMap(([id, { mentions, places }]) => {
    const place = placeNamed(catalog, places, id);
    return place ? [{ place, mentions }] : [];
  });
}
