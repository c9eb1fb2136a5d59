import type { FeatureCollection } from 'geojson';
import type { Catalog } from '../catalog/types';
import { fetchText } from '../fetch-text';
import { basemapOf, type Basemap } from '../map/picture/basemap';

/**
 * Land and lakes for the picture, on a page that came without them; empty where the file of the
 * background does not come.
 */
export async function madeBasemap(address: string | null, catalog: Catalog): Promise<Basemap> {
  const text = address === null ? '' : await fetchText(address);
  try {
    return basemapOf((JSON.parse(text) as FeatureCollection).features, catalog);
  } catch {
    return {};
  }
}
