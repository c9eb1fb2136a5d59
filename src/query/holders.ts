import { controlOn } from '../catalog/statements';
import { featuresOf } from '../catalog/themes';
import type { Catalog } from '../catalog/types';
import { containing } from './containing';

const settlementKinds = new Set(['city', 'town', 'village']);

/**
 * Of how many settlements inside the twelve units a source says who held them on a day, and of how
 * many nothing is known from open sources.
 */
export function holdersKnown(catalog: Catalog, day: string): { known: number; unknown: number } {
  const settlements = catalog.features.filter(
    ({ geometry, properties }) =>
      properties.layer === 'places' &&
      settlementKinds.has(properties.kind) &&
      geometry.type === 'Point' &&
      containing(catalog, geometry.coordinates).some(
        ({ feature }) => feature.properties.layer === 'districts',
      ),
  );
  const withHolder = new Set(
    featuresOf(catalog, 'holders')
      .filter((feature) => controlOn(catalog, feature, day).length > 0)
      .map(({ id }) => id),
  );
  const known = settlements.filter(({ id }) => withHolder.has(id)).length;
  return { known, unknown: settlements.length - known };
}
