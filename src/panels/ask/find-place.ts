/** What a typed name or position means to a question. */
import {
  featureLayers,
  type AtlasFeature,
  type Catalog,
  type FeatureLayer,
} from '../../catalog/types';
import type { Asked } from '../../query/question-parts';
import type { QuestionKind } from '../../query/question';
import type { PlaceSearch, SearchResult } from '../../search/place-search';

const searches = new WeakMap<Catalog, Promise<PlaceSearch>>();

/** The search, built once for all fields. */
export function loadSearch(catalog: Catalog): Promise<PlaceSearch> {
  const search =
    searches.get(catalog) ??
    import('../../search/place-search').then(({ placeSearch }) => placeSearch(catalog));
  searches.set(catalog, search);
  search.catch(() => searches.delete(catalog));
  return search;
}

/** Whether a question can be asked of a feature, as far as its geometry says. */
export function suits(kind: QuestionKind | undefined, { geometry: { type } }: AtlasFeature) {
  if (kind === 'containing') return type === 'Point';
  if (kind === 'inside' || kind === 'overlap') return type.endsWith('Polygon');
  if (kind === 'along' || kind === 'crossing') return type.endsWith('LineString');
  return kind !== 'measure' || type !== 'Point';
}

/** The results that a field can take. */
export function places(
  catalog: Catalog,
  results: readonly SearchResult[],
  kind: QuestionKind | undefined,
): readonly SearchResult[] {
  return results.filter((one) => {
    if (one.kind === 'coordinates') return true;
    const feature = one.kind === 'feature' ? catalog.featureById[one.id] : undefined;
    return feature !== undefined && suits(kind, feature);
  });
}

/** The part of a question that a result is. */
export function partOf(result: SearchResult | undefined): Pick<Asked, 'of' | 'at'> | null {
  if (result?.kind === 'coordinates') return { at: result.at.join(',') };
  return result?.kind === 'feature' ? { of: result.id } : null;
}

/** The part of a question that a typed text means: the first place found, else the text as an id. */
export async function meant(
  catalog: Catalog,
  text: string,
  kind: QuestionKind | undefined,
): Promise<Asked> {
  const search = await loadSearch(catalog).catch(() => null);
  const found = search ? places(catalog, search(text), kind) : [];
  return partOf(found[0]) ?? { of: text };
}

/** The layers that a question can look in: only areas can be crossed and overlapped. */
export function layersFor(kind: QuestionKind | undefined): readonly FeatureLayer[] {
  return kind === 'crossing' || kind === 'overlap' ? ['districts', 'corridor'] : featureLayers;
}
