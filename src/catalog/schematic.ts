import type { AtlasFeature } from './types';

/**
 * Whether a line is drawn straight between the stops that sources name. Such a line shows where a
 * road goes, not how long it is: never show a length of it or along it, only published lengths.
 */
export function isSchematic(feature: Pick<AtlasFeature, 'properties'> | null): boolean {
  return feature?.properties.schematic === true;
}
