import type { AtlasFeature } from '../catalog/types';

/**
 * How far a figure may be off, in km: the sum of both accuracies. `from` is null if one end is a
 * point that somebody chose.
 */
export function marginKm(
  from: { readonly accuracy: number } | null | undefined,
  { properties }: AtlasFeature,
): number {
  return ((from?.accuracy ?? 0) + properties.accuracy) / 1000;
}
