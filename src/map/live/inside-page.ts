import { getContext, setContext } from 'svelte';
import type { GuestLayer } from '../../formats/guest-layer';
import type { GestureWords } from './gestures';

/** What a map that stands inside another page has from it. */
export interface InsidePage {
  readonly gestures: GestureWords;
  /** The layer that the page gave last; null where it gave none. */
  readonly layer: () => GuestLayer | null;
}

const key = Symbol('the page around the map');

/** Says that the map of this component stands inside another page. */
export function setInsidePage(inside: InsidePage): void {
  setContext(key, inside);
}

/** Null where the map is on the page of the atlas itself. */
export function getInsidePage(): InsidePage | null {
  return getContext<InsidePage | undefined>(key) ?? null;
}
