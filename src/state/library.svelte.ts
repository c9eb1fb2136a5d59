import { bringAgain } from '../reading/bring-again';
import { editedAgain } from '../reading/join-windows';
import type { OwnArticle } from '../reading/own-article';
import {
  edited,
  keep,
  latestFirst,
  redo,
  undo,
  withFound,
  withPlaces,
  type FoundSince,
  type KeptArticle,
} from '../reading/stored-article';
import type { Edit } from '../reading/undo-history';
import { StoredArticles } from './stored-articles.svelte';
import type { Change } from './shared-writes';

/** The articles that the reader opened. Each change is stored at once. */
export class Library extends StoredArticles {
  /** Keeps an article that was opened; a text that is there takes over the work done on it. */
  add(article: OwnArticle): KeptArticle {
    const same = this.articles.find((one) => one.article.text === article.text);
    return same ? this.#bringTo(same, article) : this.bring(keep(article));
  }

  /** Brings an article with its history, under an id that no other has here. */
  bring(kept: KeptArticle): KeptArticle {
    this.articles = [kept, ...this.articles].sort(latestFirst);
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

  /** Adds to an article what was found in it since. This is no edit. */
  giveFound(id: string, found: FoundSince): void {
    const add = (kept: KeptArticle) => withFound(kept, found);
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
