/** Links that name the version of the data that they were made with. */
import { dataVersion } from '../catalog/data-version';
import type { Catalog } from '../catalog/types';
import { queryOf, valueOf } from './mended-address';

const longest = 40;

/** A query string that also names the version of the data; the same one where there is none. */
export function frozen(search: string, catalog: Pick<Catalog, 'changes'>): string {
  const version = dataVersion(catalog);
  if (version === null) return search;
  const rest = search.replace(/^\?/, '');
  return `?${rest === '' ? '' : `${rest}&`}data=${version}`;
}

/** The version that a query string names, if it is not the one of these data; else null. */
export function otherVersion(search: string, catalog: Pick<Catalog, 'changes'>): string | null {
  const named = valueOf(queryOf(search), 'data');
  if (named === null || named === '' || named === dataVersion(catalog)) return null;
  return named.slice(0, longest);
}
