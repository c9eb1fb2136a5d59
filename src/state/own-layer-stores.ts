/** Where the browser keeps own layers: the choices of each in one store, its features in another. */
import { inTime } from '../deadline';
import type { OwnLayer } from '../own-layers/own-layer';
import {
  joined,
  readChoices,
  storedChoices,
  type StoredChoices,
  type StoredFeatures,
} from '../own-layers/stored-layer';
import { Overtaken, type BrowserStore, type Kept } from '../storage/browser-store';
import { forgetDrawing, putFeatures, storedFeaturesOf } from './stored-features';

export interface OwnStores {
  readonly choices: BrowserStore<StoredChoices>;
  readonly features: BrowserStore<StoredFeatures>;
}

/** Milliseconds after which a browser's store that does not answer counts as none. */
const timeoutMs = 20_000;

/** A store whose every reading ends in time: a large layer is read in hundreds of them. */
function answering<R extends Kept>(store: BrowserStore<R>): BrowserStore<R> {
  return {
    ...store,
    all: () => inTime(store.all(), timeoutMs),
    get: (id) => inTime(store.get(id), timeoutMs),
  };
}

/** The layers as the browser has them. */
export class StoredLayers {
  readonly #stores: OwnStores;
  /** The `drawing` that the store has of each layer, as far as this window knows. */
  readonly #drawn = new Map<string, number>();

  constructor(stores: OwnStores) {
    const { choices, features } = stores;
    this.#stores = { choices: answering(choices), features: answering(features) };
  }

  /**
   * Every layer, and whether some record could not be read. Features are read again only where a
   * layer is not `here` yet, or was drawn anew since.
   */
  async all(
    here: readonly OwnLayer[],
  ): Promise<{ readonly layers: readonly OwnLayer[]; readonly isWhole: boolean }> {
    const records = (await this.#stores.choices.all()).map(([, record]) => readChoices(record));
    const known = records.filter((one) => one !== null);
    const found = new Map(
      here.map(({ id, drawing, features }) => [id, { features, revision: drawing }]),
    );
    const isHere = ({ id, drawing }: StoredChoices) => (found.get(id)?.revision ?? 0) >= drawing;
    for (const { id } of known.filter((one) => !isHere(one))) {
      const read = await storedFeaturesOf(this.#stores.features, id);
      if (read) found.set(id, read);
    }
    const layers = known.flatMap((one) => {
      const own = found.get(one.id);
      return own ? [joined(one, own)] : [];
    });
    return { layers, isWhole: layers.length === records.length };
  }

  /** A layer; null where another window removed it, or its records cannot be read. */
  async one(id: string): Promise<OwnLayer | null> {
    const { choices, features } = this.#stores;
    const stored = readChoices(await choices.get(id));
    const drawn = stored && (await storedFeaturesOf(features, id));
    const layer = drawn ? joined(stored, drawn) : null;
    if (layer) this.know(layer);
    return layer;
  }

  /** A layer was read from the store, and is what this window goes on from. */
  know({ id, drawing }: OwnLayer): void {
    this.#drawn.set(id, drawing);
  }

  /**
   * Stores a layer on the revision `base` of its choices: the features of a new one first, so that a
   * layer whose choices are stored is whole; those of a layer that was drawn anew last, so that only
   * the window whose change was taken writes them. Throws Overtaken where another window was first.
   */
  async put(layer: OwnLayer, base: number | null): Promise<void> {
    const { choices, features } = this.#stores;
    const drawn = this.#drawn.get(layer.id) ?? null;
    if (drawn === null)
      try {
        await putFeatures(features, layer, null);
      } catch (error) {
        // The first features are those of a file: the ones that are there already are these.
        if (!(error instanceof Overtaken) || layer.drawing > 1) throw error;
      }
    await choices.put(storedChoices(layer), base);
    if (drawn !== null && drawn < layer.drawing) {
      await putFeatures(features, layer, 'any');
      await forgetDrawing(features, layer.id, drawn);
    }
    this.know(layer);
  }

  async remove(id: string): Promise<void> {
    this.#drawn.delete(id);
    await Promise.all([this.#stores.choices.remove(id), this.#stores.features.remove(id)]);
  }

  /** Calls back when another window changes a layer; returns what ends it. */
  watch(changed: () => void): () => void {
    const { choices, features } = this.#stores;
    const ends = [choices.watch(changed), features.watch(changed)];
    return () => ends.forEach((end) => end());
  }
}
