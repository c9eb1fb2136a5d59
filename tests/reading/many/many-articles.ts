/** Many invented articles, each with as many sentences that name a place. */
import { isPinned } from '../../../src/catalog/layers';
import type { OwnArticle } from '../../../src/reading/own-article';
import { catalog } from '../../fixtures';

const places = catalog.features.filter(
  (feature) => feature.properties.layer === 'places' && isPinned(feature),
);
const publishers = ['EFE', 'Reuters', 'AFP', 'TASS', 'Armenpress', 'APA'];

/** The same articles for the same numbers. */
export function manyArticles(count: number, sentences: number): readonly OwnArticle[] {
  return Array.from({ length: count }, (_, number) => articleOf(number, sentences));
}

function articleOf(number: number, sentences: number): OwnArticle {
  let text = '';
  const mentions = Array.from({ length: sentences }, (_, at) => {
    // Half of all sentences name one of eight places, as in news.
    const index = at % 2 === 0 ? (number + at) % 8 : (number * 31 + at * 17) % places.length;
    const place = places[index];
    const name = place?.properties.toponyms[0]?.text ?? '';
    text += `On day ${at} of week ${number} a convoy reached `;
    const start = text.length;
    text += name;
    const end = text.length;
    text += ', where residents said that the road was open again after repairs.\n';
    return { start, end, placeId: place?.id ?? '', role: 'location', state: 'machine' } as const;
  });
  const month = String((number % 12) + 1).padStart(2, '0');
  return {
    id: `own-${String(number).padStart(10, '0')}`,
    opened: '2026-03-01T00:00:00.000Z',
    details: {
      title: `Report ${number}`,
      publisher: publishers[number % publishers.length] ?? null,
      url: null,
      published: `20${String(20 + (number % 5))}-${month}-01`,
      lang: null,
    },
    text,
    mentions,
    lost: [],
    guessed: 'en',
    places: [],
  };
}
