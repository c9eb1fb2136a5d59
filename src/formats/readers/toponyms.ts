/** The gazetteer of an atlas, for tables that name places and have no coordinates. */
import { pointOf } from '../../catalog/point-of';
import type { Catalog } from '../../catalog/types';
import { foldText } from '../../search/fold';
import type { FindToponym } from './reading-options';

/** Finds the places of a toponym whatever its capitals and accents, each as [longitude, latitude]. */
export function toponymsOf({ features }: Pick<Catalog, 'features'>): FindToponym {
  const known = new Map<string, Map<string, readonly [number, number]>>();
  for (const feature of features) {
    const { layer, toponyms } = feature.properties;
    const [lon, lat] = pointOf(feature) ?? [];
    if (layer !== 'places' || lon === undefined || lat === undefined) continue;
    for (const { text } of toponyms) {
      const places = known.get(foldText(text)) ?? new Map<string, readonly [number, number]>();
      known.set(foldText(text), places.set(feature.id, [lon, lat]));
    }
  }
  return (name) => [...(known.get(foldText(name))?.values() ?? [])];
}
