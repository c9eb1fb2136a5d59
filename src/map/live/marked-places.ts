/** The places that the map marks for the panel: what a text names, and what is pointed at. */
import { isPinned } from '../../catalog/layers';
import type { NameOf } from '../../catalog/naming';
import type { CountedPlace } from '../../reading/many/places-of-all';
import { calledIn } from '../../reading/named-places';
import type { Reader } from '../../state/reader.svelte';
import { isDrawn } from './camera-target';
import type { MarkedPlace } from './mentions-source';

/** `all` are those of a list of articles, with their counts. */
export function markedPlaces(
  reader: Reader,
  nameOf: NameOf,
  language: string,
  all: readonly CountedPlace[],
): readonly MarkedPlace[] {
  const { named, pointed, reports } = reader;
  const counts = new Map(all.map(({ place, mentions }) => [place.id, mentions]));
  const sides = new Map(reports.comparison?.places.map(({ place, side }) => [place.id, side]));
  const other = named.some(({ id }) => id === pointed) ? null : pointed;
  const place = other === null ? null : reader.placeOf(other);
  // A country, a region or a sea has no dot: its point is only the position of a label.
  const pinned = (place ? [...named, place] : named).filter(
    ({ feature }) => !feature || isPinned(feature),
  );
  return pinned.map((one) => ({
    id: one.id,
    at: one.at,
    name: calledIn(one, nameOf, language),
    drawn: isDrawn(one.feature),
    report: sides.get(one.id) ?? null,
    count: counts.get(one.id) ?? null,
  }));
}
