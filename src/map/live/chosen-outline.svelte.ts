import type { Feature, FeatureCollection } from 'geojson';
import type { AtlasFeature, Catalog } from '../../catalog/types';
import { boxAround, overlap, widestBox } from './frame';

/**
 * The land of the chosen country, as the background draws it. The file of the background is loaded
 * when the first country is chosen; the map has it by then, so the browser takes it from its cache.
 */
export class ChosenOutline {
  readonly #address: string | null;
  #background: readonly Feature[] = $state.raw([]);
  #isAsked = false;

  constructor(address: string | null, chosen: () => AtlasFeature | null) {
    this.#address = address;
    $effect(() => {
      if (isCountry(chosen())) void this.#load();
    });
  }

  /** Empty for other features, and for countries that the background does not have. */
  of(chosen: AtlasFeature | null): readonly Feature[] {
    return isCountry(chosen) ? landOf(chosen, this.#background) : [];
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

function isCountry(chosen: AtlasFeature | null): chosen is AtlasFeature {
  return chosen?.properties.kind === 'country';
}

/** The land of a country among the features of a background, once for each range of scales. */
export function landOf(
  { properties: { country } }: AtlasFeature,
  background: readonly Feature[],
): readonly Feature[] {
  return background.filter(
    ({ properties }) =>
      ['country', 'land'].includes(String(properties?.['kind'])) &&
      properties?.['country'] === country,
  );
}

/** The corners of what the map can show of an outline, for the camera; null if there is nothing. */
export function cornersSeen(
  catalog: Catalog,
  outline: readonly Feature[],
): Pick<AtlasFeature, 'geometry'> | null {
  const whole = boxAround(outline.map(({ geometry }) => geometry));
  const widest = widestBox(catalog);
  if (!whole || !overlap(whole, widest)) return null;
  const corner = (of: (a: number, b: number) => number, at: 0 | 2) => [
    of(whole[at], widest[at]),
    of(whole[at + 1] ?? NaN, widest[at + 1] ?? NaN),
  ];
  const coordinates = [corner(Math.max, 0), corner(Math.min, 2)];
  return { geometry: { type: 'MultiPoint', coordinates } };
}
