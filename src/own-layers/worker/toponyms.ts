/** The gazetteer for tables that name places and have no coordinates. */
import { pointOf } from '../../catalog/point-of';
import type { Catalog } from '../../catalog/types';
import type { FindToponym } from '../../formats/readers/reading-options';
import { fold } from '../../search/fold';
import type { PlacedToponym } from './messages';

/** Every toponym of the places of an atlas. */
export function placedToponyms({ features }: Pick<Catalog, 'features'>): readonly PlacedToponym[] {
  return features.flatMap((feature) => {
    const [lon, lat] = pointOf(feature) ?? [];
    const { layer, toponyms } = feature.properties;
    if (lon === undefined || lat === undefined || layer !== 'places') return [];
    return toponyms.map(({ text }) => [text, lon, lat] as const);
  });
}

/** Finds toponyms whatever their capitals and accents; a place counts once, by its position. */
export function toponymsIn(all: readonly PlacedToponym[]): FindToponym {
  const known = new Map<string, Map<string, readonly [number, number]>>();
  for (const [text, lon, lat] of all) {
    const key = fold(text);
    const places = known.get(key) ?? new Map<string, readonly [number, number]>();
    known.set(key, places.set(`${lon} ${lat}`, [lon, lat]));
  }
  return (name) => [...(known.get(fold(name))?.values() ?? [])];
}
