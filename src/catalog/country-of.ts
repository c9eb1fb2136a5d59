import type { AtlasFeature, Catalog } from './types';

/** The country that a place lies in; null where the gazetteer names none, as inside the units. */
export function countryOf(catalog: Catalog, { properties }: AtlasFeature): AtlasFeature | null {
  const { country, kind } = properties;
  if (!country || kind === 'country') return null;
  const isIt = (one: AtlasFeature) =>
    one.properties.kind === 'country' && one.properties.country === country;
  return catalog.features.find(isIt) ?? null;
}
