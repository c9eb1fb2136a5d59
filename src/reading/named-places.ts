/** The places that an open article names, whether the catalog has them or the world around. */
import type { Position } from 'geojson';
import { displayName } from '../catalog/naming';
import type { AtlasFeature, Catalog } from '../catalog/types';
import type { PlaceRecord } from '../formats/linked-text';
import { placesNamedIn } from '../linking/excerpts';
import { pointOf } from '../search/nearness';
import { shownMentions, type OwnArticle } from './own-article';

export interface NamedPlace {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  /** [longitude, latitude] of the place or of its label. */
  readonly at: Position;
  /** Null for a place of the world around. */
  readonly feature: AtlasFeature | null;
}

/** A place by its id; `places` are those that the catalog does not have. Null where neither has it. */
export function placeNamed(
  catalog: Catalog,
  places: readonly PlaceRecord[],
  id: string,
): NamedPlace | null {
  const feature = catalog.featureById[id];
  const at = feature && pointOf(feature);
  if (feature && at) {
    const { toponyms, kind } = feature.properties;
    return { id, name: displayName(toponyms), kind, at, feature };
  }
  const record = places.find((place) => place.id === id);
  if (!record) return null;
  const { name, kind, lon, lat } = record;
  return { id, name, kind, at: [lon, lat], feature: null };
}

/** The places that an article of the reader's names, in the order of their first mention. */
export function placesOf(catalog: Catalog, article: OwnArticle): readonly NamedPlace[] {
  const ids = new Set(shownMentions(article).map(({ placeId }) => placeId));
  return [...ids].flatMap((id) => placeNamed(catalog, article.places, id) ?? []);
}

/** The places that the quotations of a shipped article name. */
export function placesQuoted(catalog: Catalog, articleId: string): readonly NamedPlace[] {
  const article = catalog.articles.find(({ id }) => id === articleId);
  if (!article) return [];
  return placesNamedIn(catalog, article).flatMap(
    ({ feature: { id } }) => placeNamed(catalog, [], id) ?? [],
  );
}
