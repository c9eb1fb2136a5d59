/** What an article calls the places that it names. */
import type { Article } from '../catalog/types';

const known = new WeakMap<Article, ReadonlyMap<string, string>>();

/** The words that an article's quotations use most often for each place, by its id. */
export function writtenNames(article: Article): ReadonlyMap<string, string> {
  const names = known.get(article) ?? count(article);
  known.set(article, names);
  return names;
}

function count({ quotations }: Article): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const { exact, start, mentions } of quotations)
    for (const mention of mentions) {
      const text = exact.slice(mention.start - start, mention.end - start);
      const forms = counts.get(mention.place) ?? new Map<string, number>();
      counts.set(mention.place, forms.set(text, (forms.get(text) ?? 0) + 1));
    }
  return new Map(
    [...counts].map(([place, forms]) => {
      // Of two that are as frequent, the one that comes first in the text.
      const [[text] = ['']] = [...forms].toSorted(([, a], [, b]) => b - a);
      return [place, text];
    }),
  );
}
