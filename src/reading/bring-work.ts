/** What a work file would add, and under which ids. */
import { newLayerId } from '../own-layers/own-id';
import type { OwnLayer } from '../own-layers/own-layer';
import { newId } from './build-article';
import type { KeptArticle } from './stored-article';
import type { Work } from './work-file';

export interface BroughtWork {
  readonly articles: readonly KeptArticle[];
  readonly layers: readonly OwnLayer[];
  /** How many records are here already, and the same. */
  readonly same: number;
  /** How many have the id of another one here, and come under a new id beside it. */
  readonly beside: number;
}

/**
 * Nothing that is here is replaced. A record counts as the same by its content: how often it was
 * changed, and under which id it came before, is none of it.
 */
export function bringWork(here: Pick<Work, 'articles' | 'layers'>, work: Work): BroughtWork {
  const articles = sorted(here.articles, work.articles, articleContent, (kept) => {
    const id = newId();
    return { ...kept, id, article: { ...kept.article, id } };
  });
  const layers = sorted(here.layers, work.layers, layerContent, (layer) => ({
    ...layer,
    id: newLayerId(),
  }));
  return {
    articles: articles.come,
    layers: layers.come,
    same: articles.same + layers.same,
    beside: articles.beside + layers.beside,
  };
}

function sorted<One extends { readonly id: string }>(
  here: readonly One[],
  brought: readonly One[],
  content: (one: One) => string,
  renamed: (one: One) => One,
) {
  const ids = new Set(here.map(({ id }) => id));
  const contents = new Set(here.map(content));
  const come: One[] = [];
  let [same, beside] = [0, 0];
  for (const one of brought) {
    const said = content(one);
    if (contents.has(said)) same += 1;
    else {
      const isTaken = ids.has(one.id);
      if (isTaken) beside += 1;
      const next = isTaken ? renamed(one) : one;
      come.push(next);
      ids.add(next.id);
      contents.add(said);
    }
  }
  return { come, same, beside };
}

function articleContent({ article }: KeptArticle): string {
  return canonical({ ...article, id: '' });
}

function layerContent(layer: OwnLayer): string {
  return canonical({ ...layer, id: '', revision: 0, drawing: 0 });
}

/** JSON in which members stand in the order of their names. */
function canonical(record: object): string {
  return JSON.stringify(record, (_, value: unknown) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
