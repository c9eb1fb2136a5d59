/** What an article calls the places that it names. */
import type { Article } from '../catalog/types';
import { mentionsIn } from './excerpts';

const known = new WeakMap<Article, ReadonlyMap<string, string>>();

/** The words that an article uses most often for each place, by its id. */
export function writtenNames(article: Article): ReadonlyMap<string, string> {
  const names = known.get(article) ?? count(article);
  known.set(article, names);
  return names;
}

function count(article: Article): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const { place, surface } of mentionsIn(article)) {
    const forms = counts.get(place) ?? new Map<string, number>();
    counts.set(place, forms.set(surface, (forms.get(surface) ?? 0) + 1));
  }
  return new Map(
    [...counts].map(([place, forms]) => {
      // Of two that are as frequent, the one that comes first in the text.
      const [[text] = ['']] = [...forms].toSorted(([, a], [, b]) => b - a);
      return [place, text];
    }),
  );
}
