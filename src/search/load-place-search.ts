import type { Catalog } from '../catalog/types';
import type { PlaceSearch } from './place-search';

const searches = new WeakMap<Catalog, Promise<PlaceSearch>>();

/** The search of a catalog: loaded when a reader first searches, and built once for all fields. */
export function loadPlaceSearch(catalog: Catalog): Promise<PlaceSearch> {
  const search =
    searches.get(catalog) ??
    import('./place-search').then(({ placeSearch }) => placeSearch(catalog));
  searches.set(catalog, search);
  // A failure, perhaps of the connection, is not kept: the next key press tries again.
  search.catch(() => searches.delete(catalog));
  return search;
}
