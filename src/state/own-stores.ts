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
 * a layer is not `here` yet: they never change.
 */
export async function storedLayers(
  { choices, features }: OwnStores,
  here: readonly OwnLayer[],
): Promise<{ readonly layers: readonly OwnLayer[]; readonly isWhole: boolean }> {
  const records = (await choices.all()).map(([, record]) => readChoices(record));
  const known = records.filter((one) => one !== null);
  const found = new Map(here.map((layer) => [layer.id, layer.features]));
  if (known.some(({ id }) => !found.has(id)))
    for (const [id, record] of await features.all()) {
      const read = found.has(id) ? null : readFeatures(record);
      if (read) found.set(id, read);
    }
  const layers = known.flatMap((one) => {
    const own = found.get(one.id);
    return own ? [joined(one, own)] : [];
  });
  return { layers, isWhole: layers.length === records.length };
}

/** A layer as it is stored; null where another window removed it. Features are those that are here. */
export async function storedLayer(
  { choices }: OwnStores,
  id: string,
  here: readonly OwnLayer[],
): Promise<OwnLayer | null> {
  const stored = readChoices(await choices.get(id));
  const own = here.find((layer) => layer.id === id);
  return stored && own ? joined(stored, own.features) : null;
}

/** Stores a layer: features first, so that a layer whose choices are stored is whole. */
export async function storeLayer(
  stores: OwnStores,
  layer: OwnLayer,
  { base, withFeatures }: { readonly base: number | null; readonly withFeatures: boolean },
): Promise<void> {
  if (withFeatures)
    try {
      await stores.features.put(storedFeatures(layer), null);
    } catch (error) {
      // Features never change: those that are there already are these.
      if (!(error instanceof Overtaken)) throw error;
    }
  await stores.choices.put(storedChoices(layer), base);
}
