import { inTime } from '../in-time';
import { ownKey } from '../own-layers/key';
import { chosen, type OwnChoices, type OwnLayer } from '../own-layers/own-layer';
import { storedLayer, storedLayers, storeLayer, type OwnStores } from './own-stores';
import { Writes } from './writes';

/**
 * `full`: the browser has no room; `unkept`: it cannot store. In both cases layers are lost with
 * the page. `overtaken`: another window removed a layer that was changed here. `unread`: some
 * record is of another version, or its features are missing.
 */
export type OwnTrouble = 'full' | 'unkept' | 'overtaken' | 'unread';

/** Milliseconds after which a browser's store that does not answer counts as none. */
const patience = 20_000;

/** The layers that the reader added. Each change is stored at once. */
export class OwnLayers {
  /** The first added first. */
  layers: readonly OwnLayer[] = $state.raw([]);
  trouble: OwnTrouble | null = $state.raw(null);
  /** What the key of the map says of them. */
  readonly key = $derived(ownKey(this.layers));
  /** Ids of the layers that the browser has not stored, as far as is known. */
  unkept: readonly string[] = $state.raw([]);
  /** The layer that was removed last, for as long as it can come back. */
  removed: OwnLayer | null = $state.raw(null);
  ready = $state.raw(false);
  readonly #stores: OwnStores | null;
  readonly #writes = new Writes<OwnLayer>({
    latest: (id) => this.find(id),
    put: (layer, base) => this.#put(layer, base),
    theirs: async (id) => (this.#stores ? storedLayer(this.#stores, id, this.layers) : null),
    overtaken: (id, theirs, joined) => this.#join(id, joined ?? theirs),
    failed: (id, error) => this.#fail(id, error),
  });
  /** Counts the readings of the stores: only the last one counts. */
  #turn = 0;

  /** Without stores, layers are lost with the page. */
  constructor(stores: OwnStores | null = null) {
    this.#stores = stores;
    this.ready = stores === null;
  }

  /** Reads the stored layers, now and after changes by another window; returns what ends it. */
  async follow(): Promise<() => void> {
    await this.#load();
    return this.#stores?.choices.watch(() => void this.#load()) ?? (() => undefined);
  }

  find(id: string): OwnLayer | null {
    return this.layers.find((one) => one.id === id) ?? null;
  }

  /** Adds a layer; resolves once it is stored, or cannot be. */
  async add(layer: OwnLayer): Promise<void> {
    this.layers = [...this.layers, layer];
    await this.#writes.keep(layer.id, () => null);
  }

  /** Changes what the reader chose of a layer. */
  change(id: string, choices: Partial<OwnChoices>): void {
    const before = this.find(id);
    const after = before && chosen(before, choices);
    if (!after || after === before) return;
    this.layers = this.layers.map((one) => (one.id === id ? after : one));
    void this.#writes.keep(id, (theirs) => chosen(theirs, choices));
  }

  /** Removes a layer from the page and from the browser; `putBack` brings it back. */
  remove(id: string): void {
    this.removed = this.find(id);
    this.layers = this.layers.filter((one) => one.id !== id);
    this.unkept = this.unkept.filter((one) => one !== id);
    this.#writes.forget(id);
    const { choices, features } = this.#stores ?? {};
    Promise.all([choices?.remove(id), features?.remove(id)]).catch(() => (this.trouble = 'unkept'));
  }

  async putBack(): Promise<void> {
    const layer = this.removed;
    this.removed = null;
    if (layer) await this.add(layer);
  }

  async #put(layer: OwnLayer, base: number | null): Promise<void> {
    if (!this.#stores) return;
    // A layer that was never stored gets its features stored with the first change that succeeds.
    await storeLayer(this.#stores, layer, { base, withFeatures: base === null });
    this.unkept = this.unkept.filter((one) => one !== layer.id);
  }

  /** Another window stored the layer, with other choices, or removed it. */
  #join(id: string, shown: OwnLayer | null): OwnLayer | null {
    if (!shown) this.trouble = 'overtaken';
    this.layers = this.layers.flatMap((one) => (one.id === id ? (shown ?? []) : one));
    return shown;
  }

  #fail(id: string, error: unknown): void {
    const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
    this.trouble = isFull ? 'full' : 'unkept';
    this.unkept = [...this.unkept.filter((one) => one !== id), id];
  }

  async #load(): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    const began = this.#writes.now();
    try {
      const reading = this.#stores && storedLayers(this.#stores, this.layers);
      const stored = await inTime(reading ?? nothing, patience);
      if (turn !== this.#turn) return;
      if (!stored.isWhole) this.trouble = 'unread';
      const isOurs = ({ id }: OwnLayer) => this.#writes.isNewer(id, began);
      const others = stored.layers.filter((one) => !isOurs(one));
      const all = [...this.layers.filter(isOurs), ...others];
      this.layers = all.sort((a, b) => (a.added < b.added ? -1 : 1));
      for (const one of others) this.#writes.know(one);
    } catch {
      this.trouble = 'unkept';
    }
    this.ready = true;
  }
}

const nothing = Promise.resolve({ layers: [] as readonly OwnLayer[], isWhole: true });
