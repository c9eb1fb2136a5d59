import { controlOn } from '../catalog/statements';
import { featuresOf } from '../catalog/layers';
import type { Catalog } from '../catalog/types';
import { containsPlace } from './containing';
import { isSettlement } from './settlements';

/**
 * For how many settlements inside the units a source says who held them on a day, and for how many
 * open sources say nothing.
 */
export function holdersKnown(catalog: Catalog, day: string): { known: number; unknown: number } {
  const units = catalog.features.filter(({ properties }) => properties.layer === 'districts');
  const settlements = catalog.features.filter(
    (place) =>
      place.properties.layer === 'places' &&
      isSettlement(place) &&
      units.some((unit) => containsPlace(unit, place)),
  );
  const withHolder = new Set(
    featuresOf(catalog, 'holders')
      .filter((feature) => controlOn(catalog, feature, day).length > 0)
      .map(({ id }) => id),
  );
  const known = settlements.filter(({ id }) => withHolder.has(id)).length;
  return { known, unknown: settlements.length - known };
}
