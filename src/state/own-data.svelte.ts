import type { OwnLayers } from './own-layers.svelte';
import type { OwnStores } from './own-stores';

/** What a reader brought to the page and no view has taken yet. */
export interface Brought {
  readonly file: File;
}

/**
 * The reader's own layers, whose part of the page comes only where there is one or where data is to
 * be added.
 */
export class OwnData {
  /** Null until it has come. */
  layers: OwnLayers | null = $state.raw(null);
  /** A file that was dropped on the page, for the view that takes it. */
  brought: Brought | null = $state.raw(null);
  readonly #stores: OwnStores | null;
  #opening: Promise<OwnLayers> | null = null;

  constructor(stores: OwnStores | null = null) {
    this.#stores = stores;
  }

  /** Shows the layers of an earlier visit; does nothing where there are none. */
  async recall(): Promise<void> {
    const records = await this.#stores?.choices.all();
    if ((records ?? []).length > 0) await this.open();
  }

  /** Loads the layers; rejects where their part of the page cannot be loaded. */
  open(): Promise<OwnLayers> {
    this.#opening ??= this.#load().catch((error: unknown) => {
      this.#opening = null;
      throw error;
    });
    return this.#opening;
  }

  async #load(): Promise<OwnLayers> {
    const { OwnLayers } = await import('./own-layers.svelte');
    const layers = new OwnLayers(this.#stores);
    await layers.follow();
    this.layers = layers;
    return layers;
  }
}
