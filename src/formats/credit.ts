/** What every export says of itself: who made it, from what, under which licence, by which names. */
import type { AboutText, LinkedText } from './linked-text';

export const generator = 'Corridor Atlas';

/** Of the whole set, as `geodata/LICENSE.md` explains. */
export const licence = {
  name: 'ODbL-1.0',
  url: 'https://opendatacommons.org/licenses/odbl/1-0/',
} as const;

/** Licence and authors in one line, for files whose rows travel alone. */
export const credit = `${licence.name} (${licence.url}): ${generator}, © OpenStreetMap contributors, GeoNames (CC BY 4.0), Natural Earth`;

const namespace = 'urn:x-corridor-atlas';

/** The URI of a place: its id never changes, and no host has to stay for it. */
export function placeUri(id: string): string {
  return `${namespace}:place:${id}`;
}

/** The id in the URI of a place of this atlas; null of any other URI. */
export function placeInUri(uri: string): string | null {
  const start = placeUri('');
  return uri.startsWith(start) ? uri.slice(start.length) : null;
}

/** The URI of a text: its address, else one made of its hash or its name. */
export function textUri({ url, sha256, id }: AboutText): string {
  return url ?? `${namespace}:text:${sha256 ?? encodeURIComponent(wellFormed(id))}`;
}

/** The URI of something that an export holds about a text. */
export function partUri({ sha256, id }: AboutText, part: string): string {
  return `${namespace}:links:${sha256 ?? encodeURIComponent(wellFormed(id))}:${part}`;
}

/** Where the places come from, in a sentence or two. */
export function provenance({ text, sources }: Pick<LinkedText, 'text' | 'sources'>): string {
  const credits = sources.map(({ title, publisher, licence: terms }) => {
    const who = title.includes(publisher) ? title : `${title}, ${publisher}`;
    return terms ? `${who} (${terms})` : who;
  });
  const words = `The quoted words are those of ${text.publisher ?? 'the author of the text'}.`;
  if (credits.length === 0) return `Links by ${generator}. ${words}`;
  return `Links by ${generator}; places from ${credits.join('; ')}. ${words}`;
}

/** Half of a surrogate pair has no place in a URI. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}
