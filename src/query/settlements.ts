import { settlementKinds } from '../catalog/settlement-kinds';
import type { AtlasFeature } from '../catalog/types';

/** Whether it is one settlement: the meaning of "settlement" in every answer. */
export function isSettlement({ properties }: AtlasFeature): boolean {
  return settlementKinds.has(properties.kind);
}
