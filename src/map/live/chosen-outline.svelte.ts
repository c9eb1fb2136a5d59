import type { Feature, FeatureCollection } from 'geojson';
import type { AtlasFeature, Catalog } from '../../catalog/types';
import { overlap, widestBox } from './camera-extent';
import { boxOfOutline, isOfLand, outlineOf } from './outline-of';

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

/** The corners of what the map can show of a chosen place, for the camera; null if nothing. */
export function cornersSeen(
  catalog: Catalog,
  chosen: AtlasFeature | null,
  outline: readonly Feature[],
): Pick<AtlasFeature, 'geometry'> | null {
  const whole = chosen && boxOfOutline(chosen, outline);
  const widest = widestBox(catalog);
  if (!whole || !overlap(whole, widest)) return null;
  const corner = (of: (a: number, b: number) => number, at: 0 | 2) => [
    of(whole[at], widest[at]),
    of(whole[at + 1] ?? NaN, widest[at + 1] ?? NaN),
  ];
  const coordinates = [corner(Math.max, 0), corner(Math.min, 2)];
  return { geometry: { type: 'MultiPoint', coordinates } };
}
