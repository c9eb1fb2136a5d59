/** Many articles as a table: by place, date, publisher and language, and by words. */
import { alphabetical } from '../../catalog/alphabetical';
import { inColumnOrder, type ColumnOrder } from '../../column-order';
import { foldText } from '../../search/fold';
import { linksByPlace } from '../links-by-place';
import { languageOf, type OwnArticle } from '../own-article';

export interface ArticleFilter {
  /** Words that stand in the text, the title or the publisher, whatever their case and accents. */
  readonly words: string;
  /** The id of a place that the article names; empty for any. */
  readonly place: string;
  /** Empty for any. */
  readonly publisher: string;
  readonly language: string;
}

export const noFilter: ArticleFilter = { words: '', place: '', publisher: '', language: '' };

export const articleColumns = ['title', 'published', 'publisher', 'language', 'mentions'] as const;
export type ArticleColumn = (typeof articleColumns)[number];

/** The articles that a filter lets through, in their order or in that of a column. */
export function articleRows(
  articles: readonly OwnArticle[],
  filter: ArticleFilter,
  order: ColumnOrder<ArticleColumn> | null = null,
  language = 'en',
): readonly OwnArticle[] {
  const words = foldText(filter.words);
  const found = articles.filter(
    (one) =>
      (filter.place === '' || linksByPlace(one).has(filter.place)) &&
      (filter.publisher === '' || one.details.publisher === filter.publisher) &&
      (filter.language === '' || languageOf(one) === filter.language) &&
      (words === '' || foldedOf(one).includes(words)),
  );
  return inColumnOrder(found, order, cellOf, alphabetical(language));
}

/** What a column says of an article; null where nothing is known. */
export function cellOf(article: OwnArticle, column: ArticleColumn): string | number | null {
  const { title, published, publisher } = article.details;
  if (column === 'language') return languageOf(article);
  if (column === 'mentions') return mentionsOf(article);
  return { title, published, publisher }[column];
}

/** How many links of an article are shown. */
export function mentionsOf(article: OwnArticle): number {
  return [...linksByPlace(article).values()].reduce((sum, links) => sum + links.length, 0);
}

/** Each value with the number of articles that have it, the most frequent first. */
export type Counted = readonly (readonly [value: string, articles: number])[];

/** The values by which articles can be filtered. */
export function valuesOf(
  articles: readonly OwnArticle[],
): Readonly<Record<'places' | 'publishers' | 'languages', Counted>> {
  return {
    places: counted(articles.flatMap((one) => [...linksByPlace(one).keys()])),
    publishers: counted(articles.flatMap(({ details }) => details.publisher ?? [])),
    languages: counted(articles.map(languageOf)),
  };
}

function counted(values: readonly string[]): Counted {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}

/** Makes ready what a search needs of each article; `rest` is awaited in between. */
export async function makeSearchable(
  articles: readonly OwnArticle[],
  rest: () => Promise<void>,
): Promise<void> {
  for (const article of articles) {
    foldedOf(article);
    await rest();
  }
}

const folded = new WeakMap<OwnArticle, string>();

/** The words of an article as they are compared; folding 5 MB of text anew takes a second. */
function foldedOf(article: OwnArticle): string {
  const before = folded.get(article);
  if (before !== undefined) return before;
  const { title, publisher } = article.details;
  const text = foldText(`${title}\n${publisher ?? ''}\n${article.text}`);
  folded.set(article, text);
  return text;
}
