import type { AtlasFeature, Catalog } from '../catalog/types';
import type { Holding } from './holding';
import { heldOn } from './holding-order';

export interface HeldGroup {
  readonly words: string;
  readonly holding: Holding;
  readonly units: readonly AtlasFeature[];
}

/** The units of a day of which the same words say who stood in them, in the order of a key. */
export function heldGroups(
  catalog: Catalog,
  units: readonly AtlasFeature[],
  day: string,
  inWords: (holding: Holding) => string,
): readonly HeldGroup[] {
  const groups = new Map<string, HeldGroup>();
  for (const { unit, holding } of heldOn(catalog, units, day)) {
    const words = inWords(holding);
    const before = groups.get(words)?.units ?? [];
    groups.set(words, { words, holding, units: [...before, unit] });
  }
  return [...groups.values()];
}
