import type { AtlasFeature, Catalog } from './types';

/**
 * The country that a place lies in; null where the gazetteer names none, as inside the units of the
 * record, of which only sources say whose they are.
 */
export function countryOf(catalog: Catalog, { properties }: AtlasFeature): AtlasFeature | null {
  const { country, kind, layer } = properties;
  if (!country || kind === 'country' || layer !== 'places') return null;
  const isIt = (one: AtlasFeature) =>
    one.properties.kind === 'country' && one.properties.country === country;
  return catalog.features.find(isIt) ?? null;
}
