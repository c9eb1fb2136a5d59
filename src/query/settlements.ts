import type { AtlasFeature } from '../catalog/types';

const kinds = new Set(['city', 'town', 'village', 'capital']);

/** Whether people live there under one name: what "settlement" means in every answer. */
export function isSettlement({ properties }: AtlasFeature): boolean {
  return kinds.has(properties.kind);
}
