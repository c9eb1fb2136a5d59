import type { GazetteerPlace } from '../formats/linked-text';
import { inTime } from '../deadline';
import type { OwnLayer } from '../own-layers/own-layer';
import type { OwnPlace } from '../own-layers/own-places';
import type { OwnLayers } from './own-layers.svelte';
import type { OwnStores } from './own-layer-stores';

/** What takes files that were dropped: everything at once, data, one text, or many. */
const takers = ['work', 'data', 'read', 'many'] as const;
type Taker = (typeof takers)[number];
type Brought = Readonly<Partial<Record<Taker, readonly File[]>>>;

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
  brought: Brought = $state.raw({});
  readonly #receivers: Partial<Record<Taker, ((files: readonly File[]) => void) | undefined>> = {};
  readonly #stores: OwnStores | null;
  #opening: Promise<OwnLayers> | null = null;
  #recalled: Promise<void> = Promise.resolve();
  #given: { readonly of: readonly OwnPlace[]; readonly records: readonly GazetteerPlace[] } = {
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
  async places(): Promise<readonly GazetteerPlace[]> {
    await inTime(this.#recalled, timeoutMs).catch(() => undefined);
    const of = this.layers?.places ?? none;
    if (of === this.#given.of) return this.#given.records;
    const records = of.map(({ record }) => record);
    const isSame = JSON.stringify(records) === JSON.stringify(this.#given.records);
    this.#given = { of, records: isSame ? this.#given.records : records };
    return this.#given.records;
  }

  /** A layer of this browser, also before those of an earlier visit have come; null for none. */
  async layer(id: string): Promise<OwnLayer | null> {
    await inTime(this.#recalled, timeoutMs).catch(() => undefined);
    return this.layers?.find(id) ?? null;
  }

  /** What the reader calls a layer, where it is here. */
  readonly nameOf = (id: string): string | undefined => this.layers?.find(id)?.name;

  async #recall(): Promise<void> {
    const records = await this.#stores?.choices.all();
    if ((records ?? []).length > 0) await this.open();
  }

  /** Keeps files for the views that they are for, by their content; returns which is first. */
  async bring(files: readonly File[]): Promise<Taker | null> {
    const { isDataFile, isWorkFile, bytesToRecognise } =
      await import('../own-layers/recognise-file');
    const found: Record<'work' | 'data' | 'text', File[]> = { work: [], data: [], text: [] };
    for (const file of files) {
      const start = await file.slice(0, bytesToRecognise).arrayBuffer();
      const head = new Uint8Array(start);
      found[isWorkFile(head) ? 'work' : isDataFile(head, file.name) ? 'data' : 'text'].push(file);
    }
    const { work, data, text } = found;
    const all: Brought = { work, data, [text.length === 1 ? 'read' : 'many']: text };
    for (const view of takers) this.#give(view, all[view] ?? none);
    return takers.find((one) => (all[one] ?? []).length > 0) ?? null;
  }

  /**
   * Gives a view what is dropped for it anywhere on the page, what waits and what comes later, until
   * the function that this returns is called.
   */
  receive(view: Taker, use: (files: readonly File[]) => void): () => void {
    const waiting = this.brought[view] ?? none;
    this.#receivers[view] = use;
    this.brought = { ...this.brought, [view]: none };
    this.#give(view, waiting);
    return () => (this.#receivers[view] = undefined);
  }

  #give(view: Taker, files: readonly File[]): void {
    const use = this.#receivers[view];
    if (files.length === 0) return;
    if (use) use(files);
    else this.brought = { ...this.brought, [view]: [...(this.brought[view] ?? none), ...files] };
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
