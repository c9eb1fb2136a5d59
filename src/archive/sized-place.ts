import type { NamedPlace } from '../reading/named-places';

/** A place that an archive names, with its mentions in the chosen months. */
export interface SizedPlace {
  readonly place: NamedPlace;
  readonly mentions: number;
}
