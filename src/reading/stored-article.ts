/** An article with its history, as the browser stores it. Every verb returns a new value. */
import { apply, inverse, noHistory, pushEdit, type Edit, type History } from './undo-history';
import type { OwnArticle } from './own-article';

export interface KeptArticle {
  readonly version: 1;
  readonly id: string;
  /** Counts the changes, so that two windows notice each other's. */
  readonly revision: number;
  readonly article: OwnArticle;
  readonly history: History;
}

export function keep(article: OwnArticle): KeptArticle {
  return { version: 1, id: article.id, revision: 1, article, history: noHistory };
}

/** The order of a list of articles: by the time of opening. */
export function latestFirst(a: KeptArticle, b: KeptArticle): number {
  return a.article.opened < b.article.opened ? 1 : -1;
}

export function edited(kept: KeptArticle, edit: Edit): KeptArticle {
  const history = pushEdit(kept.history, edit);
  return next(kept, apply(kept.article, edit), history);
}

export function canUndo({ history }: KeptArticle): boolean {
  return history.done > 0;
}

export function canRedo({ history: { edits, done } }: KeptArticle): boolean {
  return done < edits.length;
}

/** Undoes the last edit; returns the same article if there is none. */
export function undo(kept: KeptArticle): KeptArticle {
  const { edits, done } = kept.history;
  const edit = edits[done - 1];
  if (!edit) return kept;
  return next(kept, apply(kept.article, inverse(edit)), { edits, done: done - 1 });
}

/** Redoes the edit that was undone last; returns the same article if there is none. */
export function redo(kept: KeptArticle): KeptArticle {
  const { edits, done } = kept.history;
  const edit = edits[done];
  if (!edit) return kept;
  return next(kept, apply(kept.article, edit), { edits, done: done + 1 });
}

/** Adds places to which a link may now lead. This is no edit: no link uses them yet. */
export function withPlaces(kept: KeptArticle, places: OwnArticle['places']): KeptArticle {
  const known = new Set(kept.article.places.map(({ id }) => id));
  const added = places.filter(({ id }) => !known.has(id));
  if (added.length === 0) return kept;
  const article = { ...kept.article, places: [...kept.article.places, ...added] };
  return { ...kept, article };
}

/** What was found in an article that is open: its dates, or links to places of the reader's own. */
export type FoundSince =
  { readonly dates: NonNullable<OwnArticle['dates']> } | Pick<OwnArticle, 'mentions' | 'places'>;

/** The article with what was found. Dates that are there already stay. This is no edit. */
export function withFound(kept: KeptArticle, found: FoundSince): KeptArticle {
  const { article, history } = kept;
  if ('dates' in found && article.dates !== undefined) return kept;
  return next(kept, { ...article, ...found }, history);
}

function next(kept: KeptArticle, article: OwnArticle, history: History): KeptArticle {
  return { ...kept, revision: kept.revision + 1, article, history };
}
