/** Where the browser keeps own layers: the choices of each in one store, its features in another. */
import type { OwnLayer } from '../own-layers/own-layer';
import {
  joined,
  readChoices,
  readFeatures,
  storedChoices,
  storedFeatures,
  type StoredChoices,
  type StoredFeatures,
} from '../own-layers/stored-layer';
import { Overtaken, type RecordStore } from '../storage/record-store';

export interface OwnStores {
  readonly choices: RecordStore<StoredChoices>;
  readonly features: RecordStore<StoredFeatures>;
}

/**
 * Every stored layer, and whether some record could not be read. Features are read again only where
 * a layer is not `here` yet, or was drawn anew since.
 */
export async function storedLayers(
  { choices, features }: OwnStores,
  here: readonly OwnLayer[],
): Promise<{ readonly layers: readonly OwnLayer[]; readonly isWhole: boolean }> {
  const records = (await choices.all()).map(([, record]) => readChoices(record));
  const known = records.filter((one) => one !== null);
  const found = new Map(
    here.map(({ id, drawing, features }) => [id, { features, revision: drawing }]),
  );
  const isHere = ({ id, drawing }: StoredChoices) => (found.get(id)?.revision ?? 0) >= drawing;
  if (!known.every(isHere)) {
    const missing = new Set(known.filter((one) => !isHere(one)).map(({ id }) => id));
    for (const [id, record] of await features.all()) {
      const read = missing.has(id) ? readFeatures(record) : null;
      if (read) found.set(id, read);
    }
  }
  const layers = known.flatMap((one) => {
    const own = found.get(one.id);
    return own ? [joined(one, own)] : [];
  });
  return { layers, isWhole: layers.length === records.length };
}

/**
 * Stores a layer: features first, so that a layer whose choices are stored is whole. Throws
 * Overtaken where another window stored a later one.
 */
export async function storeLayer(
  stores: OwnStores,
  layer: OwnLayer,
  { isStored, withFeatures }: { readonly isStored: boolean; readonly withFeatures: boolean },
): Promise<void> {
  if (withFeatures)
    try {
      await stores.features.put(storedFeatures(layer), false);
    } catch (error) {
      // The first features are those of a file: the ones that are there already are these.
      if (!(error instanceof Overtaken) || layer.drawing > 1) throw error;
    }
  await stores.choices.put(storedChoices(layer), isStored);
}
