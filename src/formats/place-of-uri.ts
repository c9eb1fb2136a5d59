/** Which place of the gazetteer an address of this atlas or of GeoNames stands for. */
import { placeInUri } from './uris';
import type { GazetteerPlace } from './linked-text';

/** The place that a URI stands for; null where the atlas has none. */
export type PlaceOfUri = (uri: string) => string | null;

const geonames = /^(?:https?:\/\/(?:www\.|sws\.)?geonames\.org\/|gn:|geonames:)(\d+)(?:[/?#]|$)/i;

/** The number in an address of GeoNames, in any of its usual forms; null for any other. */
export function geonamesIn(uri: string): number | null {
  const [, number] = geonames.exec(uri.trim()) ?? [];
  return number === undefined ? null : Number(number);
}

/** Of two places with one number, the first one given counts. */
export function placeOfUri(places: Iterable<Pick<GazetteerPlace, 'id' | 'geonames'>>): PlaceOfUri {
  const byNumber = new Map<number, string>();
  for (const { id, geonames: number } of places)
    if (number !== null && !byNumber.has(number)) byNumber.set(number, id);
  return (uri) => {
    const number = geonamesIn(uri);
    return number === null ? placeInUri(uri) : (byNumber.get(number) ?? null);
  };
}
