/** Registers who knows the reader's own places, so that reading need not import their store. */
import type { Catalog } from '../catalog/types';
import type { GazetteerPlace } from '../formats/linked-text';

/** Gives the same list as long as nothing of it has changed. */
export type FindOwnPlaces = () => Promise<readonly GazetteerPlace[]>;

const finders = new WeakMap<Catalog, FindOwnPlaces>();
const none = Promise.resolve<readonly GazetteerPlace[]>([]);

/** Names what knows the places of the reader's own; it is asked before each text is read. */
export function giveOwnPlaces(catalog: Catalog, find: FindOwnPlaces): void {
  finders.set(catalog, find);
}

/** The places of the reader's own, as they are now. */
export function ownPlacesOf(catalog: Catalog): Promise<readonly GazetteerPlace[]> {
  return finders.get(catalog)?.() ?? none;
}
