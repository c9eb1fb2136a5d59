import type { FeatureCollection, Position } from 'geojson';
import { displayName } from '../../catalog/naming';
import type { Catalog } from '../../catalog/types';
import { featureCollection, mapFeature } from './map-features';

/** Names of countries, near the districts and at the middle of each, and names of regions and rivers. */
export function backgroundNames(catalog: Catalog): FeatureCollection {
  const { labels } = catalog.atlas;
  const point = (coordinates: Position) => ({ type: 'Point' as const, coordinates });
  return featureCollection(
    catalog.features.flatMap((feature) => {
      const { id, properties } = feature;
      const [nearby, region] = [labels?.countries[id], labels?.regions[id]];
      const river = labels?.rivers[id];
      if (region)
        return [
          mapFeature(feature, { kind: 'region', ...regionWords(catalog, id) }, point(region)),
        ];
      if (river) return [mapFeature(feature, { kind: 'river' }, point(river))];
      if (properties.kind !== 'country') return [];
      const middle = mapFeature(feature, { nearby: false });
      return nearby ? [middle, mapFeature(feature, { nearby: true }, point(nearby))] : [middle];
    }),
  );
}

/** The last day on which a region is named, and the name of what it was. */
function regionWords(
  { atlas, featureById }: Catalog,
  id: string,
): Readonly<Record<string, string>> {
  const { until, former } = atlas.labels?.formerRegions[id] ?? {};
  const was = former === undefined ? undefined : featureById[former];
  return {
    ...(until !== undefined && { last: until }),
    former: was?.id ?? '',
    formerly: was ? displayName(was.properties.toponyms) : '',
  };
}
