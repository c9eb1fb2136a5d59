/** What is said of an id that the catalog does not have: the ids that were probably meant. */
import { englishName } from '../catalog/naming';
import type { Catalog } from '../catalog/types';
import { placeSearch, type PlaceSearch } from '../search/place-search';

const most = 3;

/** The index is made when the first unknown id comes: most questions have none. */
export function idSuggestions(catalog: Catalog): (id: string) => string {
  let search: PlaceSearch | null = null;
  return (id) => {
    search ??= placeSearch(catalog);
    const found = search(id.replaceAll('-', ' ')).flatMap((one) => {
      const feature = one.kind === 'feature' ? catalog.featureById[one.id] : undefined;
      return feature ? [`${feature.id} (${englishName(feature)})`] : [];
    });
    if (found.length === 0) return `There is no feature "${id}"; "atlas list" lists the ids.`;
    return `There is no feature "${id}". Did you mean ${found.slice(0, most).join(' or ')}?`;
  };
}
