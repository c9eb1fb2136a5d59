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
import { Overtaken, type BrowserStore } from '../storage/browser-store';

export interface OwnStores {
  readonly choices: BrowserStore<StoredChoices>;
  readonly features: BrowserStore<StoredFeatures>;
}

/** The layers as the browser has them. */
export class StoredLayers {
  readonly #stores: OwnStores;
  /** The `drawing` that the store has of each layer, as far as this window knows. */
  readonly #drawn = new Map<string, number>();

  constructor(stores: OwnStores) {
    this.#stores = stores;
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
    if (!known.every(isHere)) {
      const missing = new Set(known.filter((one) => !isHere(one)).map(({ id }) => id));
      for (const [id, record] of await this.#stores.features.all()) {
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

  /** A layer; null where another window removed it, or its records cannot be read. */
  async one(id: string): Promise<OwnLayer | null> {
    const { choices, features } = this.#stores;
    const stored = readChoices(await choices.get(id));
    const drawn = stored && readFeatures(await features.get(id));
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
        await features.put(storedFeatures(layer), null);
      } catch (error) {
        // The first features are those of a file: the ones that are there already are these.
        if (!(error instanceof Overtaken) || layer.drawing > 1) throw error;
      }
    await choices.put(storedChoices(layer), base);
    if (drawn !== null && drawn < layer.drawing) await features.put(storedFeatures(layer), 'any');
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
