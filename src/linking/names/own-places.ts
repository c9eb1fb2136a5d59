/** Places of the reader's own: what the linker needs of them, and by which ids they are known. */
import type { LinkablePlace, PlaceName } from './places';
import { isShort } from './world-names';

/** The ids of places that a reader gave. No atlas has a place with such an id. */
const ownPlaceId = /^own-place-[\da-z]{1,20}(-\d{1,7})?$/;

/** Whether a place is a reader's own, and not one of the atlas or of the world around it. */
export function isOwnPlace(id: string): boolean {
  return ownPlaceId.test(id);
}

/** A place as a reader gave it: `lon` and `lat` in degrees (WGS 84). */
export interface GivenPlace {
  readonly id: string;
  readonly kind: string;
  readonly lon: number;
  readonly lat: number;
  readonly names: readonly Pick<PlaceName, 'text' | 'lang'>[];
}

/** The places as the linker takes them, beside those of the gazetteers. */
export function givenPlaces(places: readonly GivenPlace[]): readonly LinkablePlace[] {
  return places.map(({ id, kind, lon, lat, names }) => ({
    id,
    kind,
    position: [lon, lat],
    scope: 'own',
    names: names.map(({ text, lang }) => ({ text, lang, weak: isShort(text) })),
  }));
}
