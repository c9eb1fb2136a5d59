import type { Feature, FeatureCollection } from 'geojson';
import type { AtlasFeature, Catalog } from '../../catalog/types';
import { isOfLand, outlineOf } from './outline-of';

/**
 * The outline of the chosen country, region or sea. The file of the background is loaded when the
 * first one that needs it is chosen; the map has it by then, so the browser takes it from its
 * cache.
 */
export class ChosenOutline {
  readonly #address: string | null;
  #background: readonly Feature[] = $state.raw([]);
  #isAsked = false;
  /** Empty for other features: the same list until another place is chosen. */
  readonly drawn: readonly Feature[];

  constructor(address: string | null, catalog: Catalog, chosen: () => AtlasFeature | null) {
    this.#address = address;
    this.drawn = $derived.by(() => {
      const feature = chosen();
      return feature ? outlineOf(feature, catalog, this.#background) : [];
    });
    $effect(() => {
      const feature = chosen();
      if (feature && isOfLand(feature)) void this.#load();
    });
  }

  async #load(): Promise<void> {
    if (this.#isAsked || this.#address === null) return;
    this.#isAsked = true;
    try {
      const response = await fetch(this.#address);
      this.#background = ((await response.json()) as FeatureCollection).features;
    } catch {
      // The map reports that its background is missing; a later choice asks again.
      this.#isAsked = false;
    }
  }
}
