import { bringAgain } from '../reading/bring-again';
import { editedAgain } from '../reading/join-windows';
import type { OwnArticle } from '../reading/own-article';
import {
  edited,
  keep,
  redo,
  undo,
  withDates,
  withPlaces,
  type KeptArticle,
} from '../reading/stored-article';
import type { Edit } from '../reading/undo-history';
import { StoredArticles } from './stored-articles.svelte';
import type { Change } from './writes';

/** The articles that the reader opened. Each change is stored at once. */
export class Library extends StoredArticles {
  /** Keeps an article that was opened; a text that is there takes over the work done on it. */
  add(article: OwnArticle): KeptArticle {
    const same = this.articles.find((one) => one.article.text === article.text);
    if (same) return this.#bringTo(same, article);
    const kept = keep(article);
    this.articles = [kept, ...this.articles];
    this.store(kept.id, () => null);
    return kept;
  }

  /** Shows an article of the page itself; one that the reader has changed before comes back. */
  lend(article: OwnArticle): void {
    this.lendKept(keep(article));
  }

  #bringTo(same: KeptArticle, article: OwnArticle): KeptArticle {
    const edit = bringAgain(same.article, article);
    if (!edit) return same;
    this.edit(same.id, edit, article.places);
    this.trouble = 'replaced';
    return this.find(same.id) ?? same;
  }

  /** `places` are the world places that the links of the edit need. */
  edit(id: string, edit: Edit, places: OwnArticle['places'] = []): void {
    const text = this.find(id)?.article.text ?? '';
    this.#change(
      id,
      (kept) => edited(withPlaces(kept, places), edit),
      (theirs) => editedAgain(theirs, edit, { text, places }),
    );
  }

  /** Adds the dates of an article that had none yet. This is no edit. */
  giveDates(id: string, dates: NonNullable<OwnArticle['dates']>): void {
    const add = (kept: KeptArticle) => withDates(kept, dates);
    this.#change(id, add, add);
  }

  undo(id: string): void {
    this.#change(id, undo);
  }

  redo(id: string): void {
    this.#change(id, redo);
  }

  /** A change that cannot be made again, such as Undo, yields to what another window did. */
  #change(
    id: string,
    change: (kept: KeptArticle) => KeptArticle,
    again: Change<KeptArticle> = () => null,
  ): void {
    const before = this.find(id);
    const after = before && change(before);
    if (!after || after === before) return;
    this.show(id, after);
    this.store(id, again);
  }
}
