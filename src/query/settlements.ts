import { settlementKinds } from '../catalog/settlement-kinds';
import type { AtlasFeature } from '../catalog/types';

/** Whether people live there under one name: what "settlement" means in every answer. */
export function isSettlement({ properties }: AtlasFeature): boolean {
  return settlementKinds.has(properties.kind);
}
