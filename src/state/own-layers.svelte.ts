import { inTime } from '../in-time';
import { ownKey } from '../own-layers/key';
import {
  chosen,
  redrawn,
  type OwnChoices,
  type OwnFeature,
  type OwnLayer,
} from '../own-layers/own-layer';
import { ownPlaces } from '../own-layers/own-places';
import { Overtaken } from '../storage/record-store';
import { storedLayers, storeLayer, type OwnStores } from './own-stores';
import { troubleOf, type OwnTrouble } from './own-trouble';
import { PendingChanges } from './pending-changes';

/** Milliseconds after which a browser's store that does not answer counts as none. */
const patience = 20_000;

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
  readonly #stores: OwnStores | null;
  readonly #storing = new PendingChanges();
  /** Counts the readings of the stores: only the last one counts. */
  #turn = 0;
  /** Ids of the layers that changed here since it began: what it read of them is older. */
  #touched: readonly string[] = [];

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
    this.#touched = [...this.#touched, layer.id];
    this.layers = [...this.layers, layer];
    await this.#put(layer, true);
  }

  /** Changes what the reader chose of a layer. */
  change(id: string, choices: Partial<OwnChoices>): void {
    const before = this.find(id);
    const after = before && chosen(before, choices);
    // A layer that was never stored gets its features stored with the first change that succeeds.
    if (after && after !== before) void this.#replace(after, this.unkept.includes(id));
  }

  /** Gives a layer other features; resolves once they are stored, or cannot be. */
  async redraw(id: string, features: readonly OwnFeature[]): Promise<void> {
    const before = this.find(id);
    if (before) await this.#replace(redrawn(before, features), true);
  }

  /** Removes a layer from the page and from the browser; `putBack` brings it back. */
  remove(id: string): void {
    this.#touched = [...this.#touched, id];
    this.removed = this.find(id);
    this.layers = this.layers.filter((one) => one.id !== id);
    this.unkept = this.unkept.filter((one) => one !== id);
    this.#storing.forget(id);
    const { choices, features } = this.#stores ?? {};
    Promise.all([choices?.remove(id), features?.remove(id)]).catch(() => (this.trouble = 'unkept'));
  }

  async putBack(): Promise<void> {
    const layer = this.removed;
    this.removed = null;
    if (layer) await this.add(layer);
  }

  async #replace(layer: OwnLayer, withFeatures: boolean): Promise<void> {
    this.#touched = [...this.#touched, layer.id];
    this.layers = this.layers.map((one) => (one.id === layer.id ? layer : one));
    await this.#put(layer, withFeatures);
  }

  async #put(layer: OwnLayer, withFeatures: boolean): Promise<void> {
    const { id } = layer;
    if (!this.#stores) return;
    this.#storing.start(id);
    try {
      const isStored = this.#storing.isStored(id);
      await storeLayer(this.#stores, layer, { isStored, withFeatures });
      this.#storing.know(id);
      this.#storing.settle(id);
      this.unkept = this.unkept.filter((one) => one !== id);
    } catch (error) {
      await this.#fail(id, error);
    }
  }

  async #fail(id: string, error: unknown): Promise<void> {
    if (error instanceof Overtaken) {
      this.#storing.settle(id);
      await this.#load();
      this.trouble = 'overtaken';
      return;
    }
    this.trouble = troubleOf(error);
    this.unkept = [...this.unkept.filter((one) => one !== id), id];
  }

  async #load(): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    const waiting = this.layers.filter(({ id }) => this.#storing.isWaiting(id));
    this.#touched = waiting.map(({ id }) => id);
    try {
      const reading = this.#stores && storedLayers(this.#stores, this.layers);
      const stored = await inTime(reading ?? nothing, patience);
      if (turn !== this.#turn) return;
      if (!stored.isWhole) this.trouble = 'unread';
      const isOurs = ({ id }: OwnLayer) => this.#touched.includes(id);
      const others = stored.layers.filter((one) => !isOurs(one));
      const all = [...this.layers.filter(isOurs), ...others];
      this.layers = all.sort((a, b) => (a.added < b.added ? -1 : 1));
      for (const { id } of others) this.#storing.know(id);
    } catch {
      this.trouble = 'unkept';
    }
    this.ready = true;
  }
}

const nothing = Promise.resolve({ layers: [] as readonly OwnLayer[], isWhole: true });
