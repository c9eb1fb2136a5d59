/** What every exported file says of itself: the program, the licence, the authors and the sources. */
import type { AtlasDescription } from '../catalog/types';
import { isOwnPlace } from '../linking/names/own-places';
import type { LinkedText } from './linked-text';

/** The program that makes the files, whatever atlas they are of. */
export const generator = 'Corridor Atlas';

/** Who checked or made a link or gave a place, where nobody gave a name. */
export const readerAsAuthor = `Reader of ${generator}`;

/** Under which licence the data of an atlas stand, and whom to name with it. */
export type AtlasTerms = Pick<AtlasDescription, 'licence' | 'credit'>;

/** Licence and authors in one line, for rows that may be copied out of their file. */
export function creditLine({ licence, credit }: AtlasTerms): string {
  return `${licence.name} (${licence.url}): ${credit}`;
}

/** Where the places come from, in one or two sentences. */
export function provenance({
  text,
  sources,
  places,
}: Pick<LinkedText, 'text' | 'sources' | 'places'>): string {
  const credits = sources.map(({ title, publisher, licence: terms }) => {
    const who = title.includes(publisher) ? title : `${title}, ${publisher}`;
    return terms ? `${who} (${terms})` : who;
  });
  const own = places.filter(({ id }) => isOwnPlace(id)).length;
  const given = own > 0 ? `Places given by the reader, and not by the atlas: ${own}. ` : '';
  const words = `${given}The quoted words are those of ${text.publisher ?? 'the author of the text'}.`;
  if (credits.length === 0) return `Links by ${generator}. ${words}`;
  return `Links by ${generator}; places from ${credits.join('; ')}. ${words}`;
}
