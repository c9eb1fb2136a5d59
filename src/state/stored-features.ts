/**
 * The features of own layers as the browser has them: many of a layer in several records, because
 * the page can do nothing else while one is copied. The first record is written last, so that a
 * layer that has it is whole.
 */
import { SummaryMaker, knowSummary } from '../own-layers/layer-summary';
import type { OwnFeature, OwnLayer } from '../own-layers/own-layer';
import {
  drawingId,
  partId,
  readFeatures,
  readStoredPart,
  storedInParts,
  type StoredFeatures,
} from '../own-layers/stored-layer';
import type { BrowserStore } from '../storage/browser-store';

type FeatureStore = BrowserStore<StoredFeatures>;
type Found = Pick<StoredFeatures, 'features' | 'revision'>;

/** Stores the features on the revision `base`, as a store does. */
export async function putFeatures(
  store: FeatureStore,
  layer: OwnLayer,
  base: number | null | 'any',
): Promise<void> {
  const { first, parts } = storedInParts(layer);
  for (const part of parts) await store.putPart(part);
  await store.put(first, base);
}

/** Removes the parts of a drawing that another has taken the place of. */
export async function forgetDrawing(
  store: FeatureStore,
  layer: string,
  drawing: number,
): Promise<void> {
  await store.remove(drawingId(layer, drawing));
}

/** The features of a layer; null where they are missing or damaged. */
export async function storedFeaturesOf(store: FeatureStore, layer: string): Promise<Found | null> {
  const first = readFeatures(await store.get(layer));
  if (!first) return null;
  const { revision, more = 0 } = first;
  const features: OwnFeature[] = [];
  const maker = new SummaryMaker();
  const take = (some: readonly OwnFeature[]) => {
    for (const one of some) features.push(one);
    maker.take(some);
  };
  take(first.features);
  for (let part = 1; part <= more; part += 1) {
    const read = readStoredPart(await store.get(partId(layer, revision, part)));
    // Another window may have drawn it anew meanwhile.
    if (!read) return newer(store, layer, revision);
    take(read);
  }
  knowSummary(features, maker.summary());
  return { features, revision };
}

/** The features of a later drawing, if there is one. */
async function newer(store: FeatureStore, layer: string, revision: number): Promise<Found | null> {
  const now = readFeatures(await store.get(layer));
  return now && now.revision > revision ? storedFeaturesOf(store, layer) : null;
}
