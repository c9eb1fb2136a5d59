import type { PlaceRecord } from '../../formats/linked-text';
import { calledIn, placeNamed } from '../../reading/named-places';
import type { PanelContext } from '../shared/context';

/** What a place is called, whether the catalog has it or one of the records; else its id. */
export function called(
  { app, t, nameOf }: PanelContext,
  records: readonly (PlaceRecord | null)[],
  id: string,
): string {
  const known = records.filter((record) => record !== null);
  const place = placeNamed(app.catalog, known, id);
  return place ? calledIn(place, nameOf, t.language) : id;
}
