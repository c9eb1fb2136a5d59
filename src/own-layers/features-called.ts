/** Features of own layers by what they are called. */
import { foldText } from '../search/fold';
import type { OwnFeature, OwnLayer } from './own-layer';
import { featureName } from './table';

export interface CalledFeature {
  readonly layer: OwnLayer;
  /** The number of the feature in its layer. */
  readonly key: number;
  readonly feature: OwnFeature;
  readonly name: string;
}

const most = 5;
const shortest = 3;

/** The first features with a position whose names begin with some words, whatever their accents. */
export function featuresCalled(
  layers: readonly OwnLayer[],
  words: string,
): readonly CalledFeature[] {
  const wanted = foldText(words.trim());
  if (wanted.length < shortest) return [];
  const found: CalledFeature[] = [];
  for (const layer of layers)
    for (const [key, feature] of layer.features.entries()) {
      if (feature.geometry === null) continue;
      const name = featureName(layer, key);
      if (foldText(name).startsWith(wanted)) found.push({ layer, key, feature, name });
      if (found.length === most) return found;
    }
  return found;
}
