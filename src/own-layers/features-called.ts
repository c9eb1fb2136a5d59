/** Features of own layers by what they are called. */
import { foldText } from '../search/fold';
import type { OwnFeature, OwnLayer } from './own-layer';
import { featureName } from './table';

export interface CalledFeature {
  readonly layer: OwnLayer;
  /** The number of the feature in its layer. */
  readonly number: number;
  readonly feature: OwnFeature;
  readonly name: string;
}

const most = 5;
const shortest = 3;
/** Features after which the one who asks may rest, or say that the answer is not wanted any more. */
const mostAtOnce = 500;

/**
 * The first features with a position whose names begin with some words, whatever their accents; none
 * where `goOn`, which is awaited now and then, says no.
 */
export async function featuresCalled(
  layers: readonly OwnLayer[],
  words: string,
  goOn: () => Promise<boolean>,
): Promise<readonly CalledFeature[]> {
  const wanted = foldText(words.trim());
  if (wanted.length < shortest) return [];
  const found: CalledFeature[] = [];
  for (const layer of layers)
    for (const [number, feature] of layer.features.entries()) {
      if (number % mostAtOnce === 0 && !(await goOn())) return [];
      if (feature.geometry === null) continue;
      const name = featureName(layer, number);
      if (foldText(name).startsWith(wanted)) found.push({ layer, number, feature, name });
      if (found.length === most) return found;
    }
  return found;
}
