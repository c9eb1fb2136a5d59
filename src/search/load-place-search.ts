import type { Catalog } from '../catalog/types';
import type { PlaceSearch } from './place-search';

const searches = new WeakMap<Catalog, Promise<PlaceSearch>>();

/** The search of a catalog: loaded when somebody first searches, and built once for all fields. */
export function loadPlaceSearch(catalog: Catalog): Promise<PlaceSearch> {
  const search =
    searches.get(catalog) ??
    import('./place-search').then(({ placeSearch }) => placeSearch(catalog));
  searches.set(catalog, search);
  // What failed, for want of a connection perhaps, is tried again at the next key.
  search.catch(() => searches.delete(catalog));
  return search;
}
