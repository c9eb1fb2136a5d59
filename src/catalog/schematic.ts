import type { AtlasFeature } from './types';

/**
 * Whether a line is drawn straight between the stops that sources name. Such a line says where a
 * road goes and not how long it is: no length of it or along it may be shown, only what is
 * published.
 */
export function isSchematic(feature: Pick<AtlasFeature, 'properties'> | null): boolean {
  return feature?.properties.schematic === true;
}
