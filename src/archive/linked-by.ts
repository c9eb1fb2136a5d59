/** By which atlas and which of its data the places of an archive were found. */
import { dataVersion } from '../catalog/data-version';
import type { Catalog } from '../catalog/types';

export interface LinkedBy {
  /** The id of the atlas. */
  readonly atlas: string;
  /** The version of its data, YYYY-MM-DD; null where its folder records no changes. */
  readonly data: string | null;
}

export function linkedBy(catalog: Catalog): LinkedBy {
  return { atlas: catalog.atlas.id, data: dataVersion(catalog) };
}
