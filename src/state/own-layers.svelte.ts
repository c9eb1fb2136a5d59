import { ownKey } from '../own-layers/key-rows';
import {
  chosen,
  redrawn,
  type OwnChoices,
  type OwnFeature,
  type OwnLayer,
} from '../own-layers/own-layer';
import { ownPlaces } from '../own-layers/own-places';
import { StoredLayers, type OwnStores } from './own-layer-stores';
import { storeTroubleOf, type OwnTrouble } from './own-trouble';
import { Writes } from './shared-writes';

/** The layers that the reader added. Each change is stored at once. */
export class OwnLayers {
  /** The first added first. */
  layers: readonly OwnLayer[] = $state.raw([]);
  trouble: OwnTrouble | null = $state.raw(null);
  /** What the key of the map says of them. */
  readonly key = $derived(ownKey(this.layers));
  /** The places by which texts are read, beside those of the gazetteers. */
  readonly places = $derived(ownPlaces(this.layers));
  /** Ids of the layers that the browser has not stored, as far as is known. */
  unkept: readonly string[] = $state.raw([]);
  /** The layer that was removed last, for as long as it can come back. */
  removed: OwnLayer | null = $state.raw(null);
  ready = $state.raw(false);
  readonly #stored: StoredLayers | null;
  readonly #writes = new Writes<OwnLayer>({
    latest: (id) => this.find(id),
    put: (layer, base) => this.#put(layer, base),
    theirs: async (id) => this.#stored?.one(id) ?? null,
    overtaken: (id, theirs, joined) => this.#join(id, joined ?? theirs),
    failed: (id, error) => this.#fail(id, error),
  });
  /** Counts the readings of the stores: only the last one counts. */
  #turn = 0;

  /** Without stores, layers are lost with the page. */
  constructor(stores: OwnStores | null = null) {
    this.#stored = stores && new StoredLayers(stores);
    this.ready = stores === null;
  }

  /** Reads the stored layers, now and after changes by another window; returns what ends it. */
  async follow(): Promise<() => void> {
    await this.#load();
    return this.#stored?.watch(() => void this.#load()) ?? (() => undefined);
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
    void this.#change(id, (layer) => chosen(layer, choices));
  }

  /**
   * Gives a layer other features; resolves once they are stored, or cannot be. Where another window
   * drew it anew meanwhile, `change` is made once more on what it drew.
   */
  async redraw(
    id: string,
    change: (features: readonly OwnFeature[]) => readonly OwnFeature[],
  ): Promise<void> {
    await this.#change(id, (layer) => redrawn(layer, change(layer.features)));
  }

  /** Removes a layer from the page and from the browser; `putBack` brings it back. */
  remove(id: string): void {
    this.removed = this.find(id);
    this.layers = this.layers.filter((one) => one.id !== id);
    this.unkept = this.unkept.filter((one) => one !== id);
    this.#writes.forget(id);
    this.#stored?.remove(id).catch(() => (this.trouble = 'unkept'));
  }

  async putBack(): Promise<void> {
    const layer = this.removed;
    this.removed = null;
    if (layer) await this.add(layer);
  }

  async #change(id: string, change: (layer: OwnLayer) => OwnLayer): Promise<void> {
    const before = this.find(id);
    const after = before && change(before);
    if (!after || after === before) return;
    this.layers = this.layers.map((one) => (one.id === id ? after : one));
    await this.#writes.keep(id, change);
  }

  async #put(layer: OwnLayer, base: number | null): Promise<void> {
    // A layer that was never stored gets its features stored with the first change that succeeds.
    await this.#stored?.put(layer, base);
    this.unkept = this.unkept.filter((one) => one !== layer.id);
  }

  /** Another window stored the layer, with other choices or features, or removed it. */
  #join(id: string, shown: OwnLayer | null): OwnLayer | null {
    if (!shown) this.trouble = 'overtaken';
    this.layers = this.layers.flatMap((one) => (one.id === id ? (shown ?? []) : one));
    return shown;
  }

  #fail(id: string, error: unknown): void {
    this.trouble = storeTroubleOf(error);
    this.unkept = [...this.unkept.filter((one) => one !== id), id];
  }

  async #load(): Promise<void> {
    const turn = (this.#turn += 1);
    const began = this.#writes.now();
    try {
      const stored = (await this.#stored?.all(this.layers)) ?? nothing;
      if (turn !== this.#turn) return;
      if (!stored.isWhole) this.trouble = 'unread';
      const isOurs = ({ id }: OwnLayer) => this.#writes.isNewer(id, began);
      const others = stored.layers.filter((one) => !isOurs(one));
      const all = [...this.layers.filter(isOurs), ...others];
      this.layers = all.sort((a, b) => (a.added < b.added ? -1 : 1));
      for (const one of others) {
        this.#writes.know(one);
        this.#stored?.know(one);
      }
    } catch {
      this.trouble = 'unkept';
    }
    this.ready = true;
  }
}

const nothing = { layers: [] as readonly OwnLayer[], isWhole: true };
