import type { AtlasDescription, AtlasFeature, Catalog } from '../catalog/types';
import { holdingOn, waysOf, type Holding, type Tenure } from './holding';

/** Whole units by party and by how, then parted ones, then what nobody says: the order of a key. */
export function holdingOrder(atlas: AtlasDescription): (a: Holding, b: Holding) => number {
  const ways = waysOf(atlas);
  const ofStay = ({ hue, how }: Tenure) => 'abc'.indexOf(hue) * ways.length + ways.indexOf(how);
  const rank = (holding: Holding) =>
    holding.kind === 'whole'
      ? ofStay(holding.tenure)
      : 100 + ['parted', 'differ', 'part', 'unknown'].indexOf(holding.kind);
  return (a, b) => rank(a) - rank(b);
}

export interface HeldOnDay {
  readonly unit: AtlasFeature;
  readonly holding: Holding;
}

/** Units with who stood in each on a day (`2022-08-27`), in the order of a key. */
export function heldOn(
  catalog: Catalog,
  units: readonly AtlasFeature[],
  day: string,
): readonly HeldOnDay[] {
  const order = holdingOrder(catalog.atlas);
  return units
    .map((unit) => ({ unit, holding: holdingOn(catalog, unit, day) }))
    .toSorted((a, b) => order(a.holding, b.holding));
}
