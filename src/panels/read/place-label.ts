import type { GazetteerPlace } from '../../formats/linked-text';
import { calledIn, placeNamed, type NamedPlace } from '../../reading/named-places';
import type { PanelContext } from '../shared/context';

/** What a place is called, whether the catalog has it or one of the records; else its id. */
export function called(
  { app, t, nameOf }: PanelContext,
  records: readonly (GazetteerPlace | null)[],
  id: string,
): string {
  const known = records.filter((record) => record !== null);
  const place = placeNamed(app.catalog, known, id);
  return place ? calledIn(place, nameOf, t.language) : id;
}

/** Name and address of each place, by its id. */
export function placesById(
  { nameOf, t }: PanelContext,
  places: readonly NamedPlace[],
  addressOf: (place: NamedPlace) => string,
): ReadonlyMap<string, { readonly name: string; readonly address: string }> {
  return new Map(
    places.map((place) => [
      place.id,
      { name: calledIn(place, nameOf, t.language), address: addressOf(place) },
    ]),
  );
}
