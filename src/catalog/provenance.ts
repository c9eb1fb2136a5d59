import { featuresOf, type LayerId } from './layers';
import type { Catalog } from './types';

export interface Provenance {
  /** The best and the worst accuracy of the layer's features, in metres. */
  readonly finest: number;
  readonly coarsest: number;
  /** Ids of the citations that the layer's features rest on. */
  readonly citations: readonly string[];
}

/** Where a layer comes from and how exact it is; null for a layer without features. */
export function layerProvenance(catalog: Catalog, layer: LayerId): Provenance | null {
  const features = featuresOf(catalog, layer).map(({ properties }) => properties);
  if (features.length === 0) return null;
  return sharedProvenance(features);
}

interface Cited {
  readonly accuracy: number;
  readonly citations: readonly string[];
}

/** What several features rest on together, and how exact they are. */
export function sharedProvenance(features: readonly Cited[]) {
  const accuracies = features.map(({ accuracy }) => accuracy);
  return {
    finest: Math.min(...accuracies),
    coarsest: Math.max(...accuracies),
    citations: [...new Set(features.flatMap(({ citations }) => citations))].sort(),
  };
}

/** How many things a layer shows. The axis and the band of the corridor are one. */
export function layerCount(catalog: Catalog, layer: LayerId): number {
  return featuresOf(catalog, layer).filter(({ properties }) => properties.kind !== 'corridor-axis')
    .length;
}
