import type { PlaceRecord } from '../formats/linked-text';
import { inTime } from '../in-time';
import type { OwnPlace } from '../own-layers/own-places';
import type { OwnLayers } from './own-layers.svelte';
import type { OwnStores } from './own-layer-stores';

/** A file that was dropped on the page, and what takes it: data, a text, or everything at once. */
export interface Brought {
  readonly file: File;
  readonly view: 'data' | 'read' | 'work';
}

/** Milliseconds for which a text waits for layers that the browser keeps. */
const timeoutMs = 5_000;
const none: readonly never[] = [];

/**
 * The reader's own layers, whose part of the page comes only where there is one or where data is to
 * be added.
 */
export class OwnData {
  /** Null until it has come. */
  layers: OwnLayers | null = $state.raw(null);
  /** What was dropped and no view has taken yet. */
  brought: Brought | null = $state.raw(null);
  readonly #stores: OwnStores | null;
  #opening: Promise<OwnLayers> | null = null;
  #recalled: Promise<void> = Promise.resolve();
  #given: { readonly of: readonly OwnPlace[]; readonly records: readonly PlaceRecord[] } = {
    of: none,
    records: none,
  };

  constructor(stores: OwnStores | null = null) {
    this.#stores = stores;
  }

  /** Shows the layers of an earlier visit; does nothing where there are none. */
  recall(): Promise<void> {
    this.#recalled = this.#recall();
    return this.#recalled;
  }

  /**
   * The places by which texts are read beside those of the gazetteers: the same list until one of
   * them changes. Waits for the layers of an earlier visit, but not for a store that is silent.
   */
  async places(): Promise<readonly PlaceRecord[]> {
    await inTime(this.#recalled, timeoutMs).catch(() => undefined);
    const of = this.layers?.places ?? none;
    if (of === this.#given.of) return this.#given.records;
    const records = of.map(({ record }) => record);
    const isSame = JSON.stringify(records) === JSON.stringify(this.#given.records);
    this.#given = { of, records: isSame ? this.#given.records : records };
    return this.#given.records;
  }

  async #recall(): Promise<void> {
    const records = await this.#stores?.choices.all();
    if ((records ?? []).length > 0) await this.open();
  }

  /** Keeps a file for the view that it is for, by its content; returns which one that is. */
  async bring(file: File): Promise<Brought['view']> {
    const { isDataFile, isWorkFile, bytesToRecognise } =
      await import('../own-layers/recognise-file');
    const head = new Uint8Array(await file.slice(0, bytesToRecognise).arrayBuffer());
    const isWork = isWorkFile(head);
    const view = isWork ? 'work' : isDataFile(head, file.name) ? 'data' : 'read';
    this.brought = { file, view };
    return view;
  }

  /** Gives a view what was brought for it, once. */
  take(view: Brought['view']): File | null {
    if (this.brought?.view !== view) return null;
    const { file } = this.brought;
    this.brought = null;
    return file;
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
