/** Articles for tests: a text, and which of its words name which place. */
import type { GazetteerPlace } from '../../src/formats/linked-text';
import type { OwnArticle, OwnMention } from '../../src/reading/own-article';
import { catalog } from '../fixtures';

/** Links each of the words where it first stands after the previous one. */
export function articleOf(
  text: string,
  links: readonly (readonly [words: string, placeId: string, state?: OwnMention['state']])[],
): OwnArticle {
  let from = 0;
  const mentions = links.map(([words, placeId, state = 'machine']): OwnMention => {
    const start = text.indexOf(words, from);
    if (start < 0) throw new Error(`${JSON.stringify(words)} does not stand in the text`);
    from = start + words.length;
    return { start, end: from, placeId, role: 'location', state };
  });
  const ids = new Set(mentions.map(({ placeId }) => placeId));
  return {
    id: 'own-0123456789',
    opened: '2026-11-20T08:00:00.000Z',
    details: { title: 'An article', publisher: null, url: null, published: null, lang: null },
    text,
    mentions,
    lost: [],
    guessed: 'es',
    places: [...ids].filter((id) => !catalog.featureById[id]).map(placeOf),
  };
}

/** A place of the world, at any position. */
export function placeOf(id: string): GazetteerPlace {
  return {
    id,
    name: id,
    kind: 'city',
    lon: 16.37,
    lat: 48.21,
    positionOf: 'place',
    accuracy: null,
    certainty: null,
    from: null,
    to: null,
    country: null,
    geonames: null,
    names: [{ text: id, lang: 'en' }],
    sources: ['geonames'],
  };
}
