/** The places that an open article names, from the catalog or from the world gazetteer. */
import type { Position } from 'geojson';
import type { NameOf } from '../catalog/naming';
import type { AtlasFeature, Catalog } from '../catalog/types';
import type { GazetteerPlace } from '../formats/linked-text';
import { placesNamedIn } from '../linking/excerpts';
import { positionOf } from '../linking/names/places';
import { shownMentions, type OwnArticle } from './own-article';

/** A feature of the catalog, or a record of the world gazetteer. */
export type NamedPlace = {
  readonly id: string;
  readonly kind: string;
  /** [longitude, latitude] of the place, of its label, or of the start of its line. */
  readonly at: Position;
} & (
  | { readonly feature: AtlasFeature; readonly record: null }
  | { readonly feature: null; readonly record: GazetteerPlace }
);

/** A place by its id; `places` are those that the catalog lacks. Null if neither has it. */
export function placeNamed(
  catalog: Catalog,
  places: readonly GazetteerPlace[],
  id: string,
): NamedPlace | null {
  const feature = catalog.featureById[id];
  if (feature) {
    const { kind } = feature.properties;
    return { id, kind, at: [...positionOf(feature)], feature, record: null };
  }
  const record = places.find((place) => place.id === id);
  if (!record) return null;
  return { id, kind: record.kind, at: [record.lon, record.lat], feature: null, record };
}

/** The name of a place: by the reader's choice; for a world place, in the language of the page. */
export function calledIn(
  { feature, record }: Pick<NamedPlace, 'feature' | 'record'>,
  nameOf: NameOf,
  language: string,
): string {
  if (feature) return nameOf(feature);
  return record?.names.find(({ lang }) => lang === language)?.text ?? record?.name ?? '';
}

/** The places that an article of the reader's own names, by first mention. */
export function placesOf(catalog: Catalog, article: OwnArticle): readonly NamedPlace[] {
  const ids = new Set(shownMentions(article).map(({ placeId }) => placeId));
  return [...ids].flatMap((id) => placeNamed(catalog, article.places, id) ?? []);
}

/** The places that a shipped article names. */
export function placesInArticle(catalog: Catalog, articleId: string): readonly NamedPlace[] {
  const article = catalog.articles.find(({ id }) => id === articleId);
  if (!article) return [];
  return placesNamedIn(catalog, article).flatMap(
    ({ feature: { id } }) => placeNamed(catalog, [], id) ?? [],
  );
}
