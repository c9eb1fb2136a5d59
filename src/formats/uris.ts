/** The URIs of what exported files speak of: places, texts, their parts, and the program. */
import { isOwnPlace } from '../linking/names/own-places';
import type { AboutText } from './linked-text';

const namespace = 'urn:x-corridor-atlas';

/** The URI of the program that writes the files. */
export const softwareUri = `${namespace}:software`;

/** The URI of a member of our files that no standard defines. */
export function termUri(name: string): string {
  return `${namespace}:term:${name}`;
}

/**
 * The URI of a place. Its id never changes, and no host has to answer at that address. A place of
 * a reader's own has a name of its own kind, so that nobody takes it for one of the atlas.
 */
export function placeUri(id: string): string {
  return `${namespace}:${isOwnPlace(id) ? 'place-of-reader' : 'place'}:${id}`;
}

/** The address of a place in GeoNames. */
export function geonamesUri(number: number): string {
  return `https://www.geonames.org/${number}`;
}

/** The URI of the data as a whole. */
export const dataUri = `${namespace}:data`;

/** The URI of the feed in a language, or of an entry of it. */
export function feedUri(language: string, entry?: string): string {
  return [`${namespace}:feed:${language}`, ...(entry === undefined ? [] : [entry])].join(':');
}

/** The id in the URI of a place of this atlas or of a reader; null for any other URI. */
export function placeInUri(uri: string): string | null {
  const id = uri.slice(uri.lastIndexOf(':') + 1);
  return uri === placeUri(id) ? id : null;
}

/** The URI of a text: its address if it has one, else made from its hash or name. */
export function textUri({ url, sha256, id }: AboutText): string {
  return url ?? `${namespace}:text:${sha256 ?? encodeURIComponent(wellFormed(id))}`;
}

/** The URI of a part of an export about a text, such as one annotation. */
export function partUri({ sha256, id }: AboutText, part: string): string {
  return `${namespace}:links:${sha256 ?? encodeURIComponent(wellFormed(id))}:${part}`;
}

/** Whether a URI is that of a part of an export of this atlas. */
export function isOwnPart(uri: string): boolean {
  return uri.startsWith(`${namespace}:links:`);
}

/** A lone half of a surrogate pair cannot be encoded in a URI. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}
